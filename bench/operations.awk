# Writes an OpenAPI document with `count` operations, each with a type of its own, and one parameter and one answer
# that all share.

function quoted(text) { return "\"" text "\"" }

# `NAME: VALUE`, the value as JSON.
function member(name, value) { return quoted(name) ": " value }

function reference(to) { return "{" member("$ref", quoted("#/components/" to)) "}" }

function response(n) {
  return "{" member("description", quoted("ok")) ", " member("content", "{" member("application/json", \
    "{" member("schema", reference("schemas/T" n)) "}") "}") "}"
}

function operation(n) {
  return "{" member("operationId", quoted("getThing" n)) ", " member("parameters", "[" id ", " \
    reference("parameters/limit") "]") ", " member("responses", "{" member("200", response(n)) ", " \
    member("404", reference("responses/NotFound")) "}") "}"
}

BEGIN {
  text = "{" member("type", quoted("string")) "}"
  id = "{" member("name", quoted("id")) ", " member("in", quoted("path")) ", " member("required", "true") ", " \
    member("schema", text) "}"
  fields = member("id", text) ", " member("name", text) ", " member("a", text) ", " member("b", text) ", " \
    member("c", text) ", " member("d", text)
  type = "{" member("type", quoted("object")) ", " member("required", "[\"id\", \"name\"]") ", " \
    member("properties", "{" fields "}") "}"
  printf "{" member("openapi", quoted("3.1.0")) ", " member("info", "{\"title\": \"T\", \"version\": \"1\"}") ", \"paths\": {"
  for (n = 0; n < count; n++) printf "%s%s", n ? ", " : "", member("/t" n "/{id}", "{" member("get", operation(n)) "}")
  printf "}, \"components\": {\"schemas\": {"
  for (n = 0; n < count; n++) printf "%s%s", n ? ", " : "", member("T" n, type)
  print "}, " member("parameters", "{" member("limit", "{\"name\": \"limit\", \"in\": \"query\", " \
    member("schema", "{\"type\": \"integer\"}") "}") "}") ", " \
    member("responses", "{" member("NotFound", "{" member("description", quoted("none")) "}") "}") "}}"
}
