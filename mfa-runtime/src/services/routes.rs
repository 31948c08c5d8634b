//! Which operation a request is for.

use crate::facts::{Operation, Segment};
use crate::testing::Request;

/// The operation that `request` is for: its own, or for one that was made by hand the one with its
/// method and path, as a server would see it. Of several, that with the fewest parameters.
pub fn route(
    mut request: Request,
    routes: &[&'static Operation],
) -> (Option<&'static str>, Request) {
    let mut routes = routes.iter().copied();
    let found = if request.operation.template().is_some() {
        routes.find(|route| route.id == request.operation.id)
    } else {
        let fits = |route: &&Operation| route.method == request.method && request.fits(route.path);
        routes.filter(fits).min_by_key(|route| values(route))
    };
    // From here on it is read by the facts of the service's own operation.
    if let Some(operation) = found {
        request.operation = operation;
    }
    (found.map(|route| route.id), request)
}

fn values(route: &Operation) -> usize {
    route.path.iter().filter(|segment| matches!(segment, Segment::Input(_))).count()
}

#[cfg(test)]
mod tests;
