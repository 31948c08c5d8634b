//! Servers to the host that a client has without being told.

use super::context::Lower;
use super::plan::Plan;
use crate::diagnostic::codes;
use crate::spec::Server;

/// The host of the document, whatever single operations or paths have: requests carry credentials, so a
/// server that one of them gains must not become the host of all, and must not leave them without one. If
/// the document has none that a request could be sent to, the one that all operations of the client share.
///
/// Operations whose own servers are others are reported.
pub(super) fn default_host(cx: &mut Lower<'_, '_>, members: &[&Plan<'_>]) -> Option<String> {
    let of_document = &cx.resolved.document.servers;
    let host = match usable(of_document) {
        Some(host) => host,
        None => shared(of_document, members)?,
    };
    let (url, host) = (host, host.trim_end_matches('/'));
    for Plan { item, operation, .. } in members {
        let (servers, at) = match (&operation.servers, &item.servers) {
            (Some(servers), _) => (servers, &operation.at),
            (None, Some(servers)) => (servers, &item.at),
            (None, None) => continue,
        };
        let is_other = |server: &Server| server.url.trim_end_matches('/') != host;
        if !servers.is_empty() && servers.iter().all(is_other) {
            cx.diagnostics.report(codes::unused_server(&at.key("servers"), url));
        }
    }
    Some(url.to_owned())
}

/// The server that every operation has, its own or its path's or the document's.
fn shared<'d>(of_document: &'d [Server], members: &[&Plan<'d>]) -> Option<&'d str> {
    let mut hosts = members.iter().map(|Plan { item, operation, .. }| {
        let servers = operation.servers.as_ref().or(item.servers.as_ref());
        usable(servers.map_or(of_document, Vec::as_slice))
    });
    let first = hosts.next()??;
    hosts.all(|host| host == Some(first)).then_some(first)
}

/// The first server, if it is one that a request could be sent to as it is.
fn usable(servers: &[Server]) -> Option<&str> {
    let url = servers.first()?.url.as_str();
    (url.starts_with("https://") && !url.contains('{')).then_some(url)
}
