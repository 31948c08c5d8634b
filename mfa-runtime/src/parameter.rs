//! Values in paths, queries and headers.

use std::fmt::{self, Display, Write};

use crate::secret::Secret;

/// A value that can stand in a path, a query or a header.
pub trait ToParameter {
    /// Hands the value's text to `out`, in one piece or several.
    fn write_parameter(&self, out: &mut dyn FnMut(&str));
}

impl<T: ToParameter + ?Sized> ToParameter for &T {
    fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
        (**self).write_parameter(out);
    }
}

impl ToParameter for str {
    fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
        out(self);
    }
}

impl ToParameter for String {
    fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
        out(self);
    }
}

impl ToParameter for Secret {
    fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
        out(self.expose());
    }
}

impl ToParameter for bool {
    fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
        out(if *self { "true" } else { "false" });
    }
}

impl ToParameter for i32 {
    fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
        write_display(self, out);
    }
}

impl ToParameter for i64 {
    fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
        write_display(self, out);
    }
}

impl ToParameter for f64 {
    fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
        write_display(self, out);
    }
}

fn write_display(value: &dyn Display, out: &mut dyn FnMut(&str)) {
    struct Pieces<'a>(&'a mut dyn FnMut(&str));

    impl Write for Pieces<'_> {
        fn write_str(&mut self, piece: &str) -> fmt::Result {
            (self.0)(piece);
            Ok(())
        }
    }

    // A number never fails to print, and `Pieces` never refuses.
    _ = write!(Pieces(out), "{value}");
}
