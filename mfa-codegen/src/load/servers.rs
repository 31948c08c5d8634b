//! Servers, of the document, a path item or an operation.

use super::loader::Loader;
use super::reader::{At, Object};
use crate::diagnostic::Reported;
use crate::spec::Server;

/// `servers` of the document, a path item or an operation; `None` if there are none.
pub(super) fn read_servers(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Option<Vec<Server>> {
    let items = object.take("servers")?.list(cx).ok()?;
    let servers = items.iter().filter_map(|item| read_server(cx, item).ok());
    Some(servers.collect())
}

fn read_server(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Server, Reported> {
    let mut object = Object::open(cx, node, "Server Object")?;
    let url = object.required(cx, "url")?.text(cx)?;
    object.ignore(&["description", "variables", "name"]);
    object.finish(cx);
    Ok(Server { url })
}
