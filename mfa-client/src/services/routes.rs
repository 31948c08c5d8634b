//! Which operation a request is for.

use http::Method;

use crate::testing::Request;

/// One operation, as far as requests are told apart by it.
#[derive(Debug)]
pub struct Route {
    /// Its name in the document.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template.
    pub path: &'static str,
}

/// The operation that `request` is for: its own, or for one that was made by hand the one with its
/// method and path, as a server would see it. Of several, that with the fewest parameters.
pub fn route(mut request: Request, routes: &[Route]) -> (Option<&'static str>, Request) {
    if request.template.is_some() {
        return (Some(request.operation), request);
    }
    let fits = |route: &&Route| route.method == request.method && request.fits(route.path);
    let parameters = |route: &&Route| route.path.matches('{').count();
    let found = routes.iter().filter(fits).min_by_key(parameters);
    // From here on it has the parameters of this operation.
    request.template = found.map(|route| route.path);
    (found.map(|route| route.id), request)
}

#[cfg(test)]
mod tests;
