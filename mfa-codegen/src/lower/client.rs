//! Tags to clients.

use super::context::Lower;
use super::docs;
use super::envelope::Envelopes;
use super::hosts::default_host;
use super::names::{Case, Scope, module, rust_name, service_trait, with_suffix};
use super::operation::lower_operation;
use super::plan::Plan;
use super::schemes::{lower_schemes, lower_security, names_of_schemes, used_schemes};
use crate::diagnostic::{JsonPointer, Reported};
use crate::lookup::Seen;
use crate::model::{Client, Operation};
use crate::ordered::{Map, Set, sort_by};
use crate::spec::Document;

/// The client of a document whose tags name none.
const DEFAULT_CLIENT: &str = "Client";

/// Lowers all operations, grouped by client in the order in which `tags` names them.
pub(super) fn lower_clients(cx: &mut Lower<'_, '_>, plans: &[Plan<'_>]) -> Vec<Client> {
    let document = cx.resolved.document;
    let mut members = members_by_client(document, plans);
    let named = &names_of_schemes(document, plans.iter());
    let mut groups: Vec<Group<'_, '_>> = Vec::new();
    let mut seen: Set<&str> = Set::new();
    for tag in &document.tags {
        let Some(client) = &tag.client else { continue };
        let name = client.value.as_str();
        if seen.insert(name) {
            let (at, description) = (client.at.clone(), tag.description.as_deref());
            let members = members.get_mut(name).map(std::mem::take).unwrap_or_default();
            groups.push(Group { name, at, description, members, named });
        }
    }
    if groups.is_empty() {
        let description = document.description.as_deref().or(Some(&document.title));
        let members = members.get_mut(DEFAULT_CLIENT).map(std::mem::take).unwrap_or_default();
        let at = JsonPointer::root();
        groups.push(Group { name: DEFAULT_CLIENT, at, description, members, named });
    }
    let mut scope = Scope::new("client");
    let mut clients = Vec::new();
    for group in groups {
        clients.extend(lower_client(cx, &group, &mut scope));
    }
    name_services(&mut clients);
    clients
}

/// `AuthenticationClient` has `AuthenticationService`, unless something else has that name already: of
/// two clients that want it the one with the shorter name gets it, in whatever order they stand.
fn name_services(clients: &mut [Client]) {
    let mut taken: Set<String> = clients
        .iter()
        .flat_map(|client| [client.name.text.clone(), client.builder.text.clone()])
        .collect();
    let mut clients: Vec<&mut Client> = clients.iter_mut().collect();
    sort_by(&mut clients, |one, other| one.name.cmp(&other.name));
    for Client { name, service, .. } in clients {
        *service = service_trait(name, |text| taken.contains(text));
        taken.insert(service.text.clone());
    }
}

struct Group<'p, 'd> {
    name: &'p str,
    at: JsonPointer,
    description: Option<&'p str>,
    members: Vec<&'p Plan<'d>>,
    /// The security schemes that any operation names, of whatever client.
    named: &'p Set<&'d str>,
}

fn lower_client(
    cx: &mut Lower<'_, '_>,
    group: &Group<'_, '_>,
    clients: &mut Scope,
) -> Result<Client, Reported> {
    let document = cx.resolved.document;
    let name = rust_name(cx.diagnostics, "client", Case::UpperCamel, group.name, &group.at, None)?;
    clients.take(cx.diagnostics, &name.text, &group.at)?;
    let members = &group.members;
    let used = used_schemes(document, members);
    let builder = with_suffix(&name, "Builder");
    let (mut methods, mut types) = (Scope::new("method"), Scope::new("type"));
    types.take(cx.diagnostics, &name.text, &group.at)?;
    types.take(cx.diagnostics, &builder.text, &group.at)?;
    let mut envelopes = Envelopes::default();
    let envelope = document.envelope.as_ref().map(|found| envelopes.index(found));
    let mut operations = Vec::new();
    let mut ids: Seen<&str> = Seen::new();
    for plan in members {
        let operation = plan.operation;
        if operation.operation_id.as_ref().is_some_and(|id| !ids.insert(&id.value)) {
            // One id twice: `check` has said so.
            continue;
        }
        let lowered = lower_operation(cx, plan, &mut methods, &mut types);
        let security = lower_security(document, operation, &used);
        let envelope = cx.resolved.envelope(operation).map(|found| envelopes.index(found));
        operations.extend(lowered.map(|lowered| Operation { security, envelope, ..lowered }));
    }
    Ok(Client {
        module: module(&name),
        service: name.clone(),
        builder,
        doc: docs::paragraphs([group.description]),
        default_host: default_host(cx, members),
        schemes: lower_schemes(cx, &used, group.named),
        envelopes: envelopes.into_vec(),
        envelope,
        operations,
        name,
    })
}

/// The operations of each client: that which an operation's first tag with `x-client` names.
fn members_by_client<'p, 'd>(
    document: &'d Document,
    plans: &'p [Plan<'d>],
) -> Map<&'d str, Vec<&'p Plan<'d>>> {
    // Of two tags of one name the first counts.
    let tags = document.tags.iter().rev();
    let clients: Map<&str, Option<&str>> = tags
        .map(|tag| (tag.name.as_str(), tag.client.as_ref().map(|client| client.value.as_str())))
        .collect();
    let mut members: Map<&str, Vec<_>> = Map::new();
    for plan in plans {
        let mut used = plan.operation.tags.iter();
        let client = used.find_map(|tag| *clients.get(tag.value.as_str())?);
        members.change(client.unwrap_or(DEFAULT_CLIENT), |plans| plans.push(plan));
    }
    members
}
