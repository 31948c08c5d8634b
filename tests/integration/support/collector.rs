//! Everything that is logged and traced on one thread while it is watched, from all libraries and
//! at every level.

use std::cell::RefCell;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};
use tracing_core::span::Current;

thread_local! {
    /// Where records of `log` go: `log` itself knows one logger for all threads.
    static LOGGED: RefCell<Option<Collector>> = const { RefCell::new(None) };
}

/// A span as it is at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) name: &'static str,
    pub(crate) target: &'static str,
    /// The index of the span around it.
    pub(crate) parent: Option<usize>,
    fields: Vec<(&'static str, String)>,
    metadata: &'static Metadata<'static>,
}

impl Span {
    /// The value of a field that was recorded.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.fields.iter().rev().find(|(field, _)| *field == name)?;
        Some(value)
    }

    /// All fields that were recorded, in the order of their names.
    pub(crate) fn fields(&self) -> String {
        let mut lines: Vec<_> =
            self.fields.iter().map(|(key, value)| format!("{key}={value}")).collect();
        lines.sort_unstable();
        lines.join("\n")
    }
}

#[derive(Debug, Default)]
struct State {
    spans: Vec<Span>,
    /// The spans that are entered, the innermost last.
    entered: Vec<usize>,
    /// Events and log records, as text.
    lines: Vec<String>,
}

/// Collects on the thread that watches, which has to be that of the runtime, too.
#[derive(Clone, Debug, Default)]
pub(crate) struct Collector {
    state: Arc<Mutex<State>>,
}

/// Watches until it is dropped.
pub(crate) struct Watching {
    _traced: DefaultGuard,
}

impl Drop for Watching {
    fn drop(&mut self) {
        LOGGED.with_borrow_mut(Option::take);
    }
}

impl Collector {
    pub(crate) fn watch(&self) -> Watching {
        static LOGGER: Once = Once::new();
        LOGGER.call_once(|| {
            log::set_logger(&Logger).unwrap();
            log::set_max_level(log::LevelFilter::Trace);
        });
        LOGGED.set(Some(self.clone()));
        Watching { _traced: tracing::subscriber::set_default(self.clone()) }
    }

    pub(crate) fn spans(&self) -> Vec<Span> {
        self.with(|state| state.spans.clone())
    }

    /// Events and log records.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.with(|state| state.lines.clone())
    }

    /// Everything, as text.
    pub(crate) fn text(&self) -> String {
        format!("{:#?}\n{}", self.spans(), self.lines().join("\n"))
    }

    fn with<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Subscriber for Collector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let metadata = attributes.metadata();
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        self.with(|state| {
            let current = state.entered.last().copied();
            let given = attributes.parent().map(index);
            let parent = if attributes.is_contextual() { current } else { given };
            let (name, target) = (metadata.name(), metadata.target());
            state.spans.push(Span { name, target, parent, fields: fields.0, metadata });
            Id::from_u64(state.spans.len() as u64)
        })
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        self.with(|state| state.spans[index(span)].fields.append(&mut fields.0));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let metadata = event.metadata();
        let mut line = format!("{} {}:", metadata.level(), metadata.target());
        for (name, value) in fields.0 {
            write!(line, " {name}={value}").unwrap();
        }
        self.with(|state| state.lines.push(line));
    }

    fn enter(&self, span: &Id) {
        self.with(|state| state.entered.push(index(span)));
    }

    fn exit(&self, span: &Id) {
        self.with(|state| assert_eq!(state.entered.pop(), Some(index(span))));
    }

    fn current_span(&self) -> Current {
        self.with(|state| match state.entered.last() {
            Some(&entered) => {
                Current::new(Id::from_u64(entered as u64 + 1), state.spans[entered].metadata)
            }
            None => Current::none(),
        })
    }
}

fn index(span: &Id) -> usize {
    usize::try_from(span.into_u64()).unwrap() - 1
}

#[derive(Default)]
struct Fields(Vec<(&'static str, String)>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push((field.name(), format!("{value:?}")));
    }
}

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        LOGGED.with_borrow(|collector| {
            if let Some(collector) = collector {
                let line = format!("{} {}: {}", record.level(), record.target(), record.args());
                collector.with(|state| state.lines.push(line));
            }
        });
    }

    fn flush(&self) {}
}
