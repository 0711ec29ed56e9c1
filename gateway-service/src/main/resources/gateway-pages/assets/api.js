// Lists the operations of every service below its heading. Text only ever enters the page as text.
const texts = document.querySelector("main").dataset;

for (const section of document.querySelectorAll("section")) {
  show(section).catch(() => section.append(element("p", texts.unavailable)));
}

async function show(section) {
  const answer = await fetch(section.querySelector("a").href);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { paths = {}, components = {} } = await answer.json();
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      section.append(entry(method, path, operation, components.schemas ?? {}));
    }
  }
}

function entry(method, path, operation, schemas) {
  const details = document.createElement("details");
  const summary = element("summary", "");
  summary.append(element("code", method.toUpperCase()), element("code", path), element("span", operation.summary ?? ""));
  details.append(summary);
  const parameters = (operation.parameters ?? []).filter((one) => one.in !== "header");
  if (parameters.length > 0) {
    details.append(element("h3", texts.parameters), list(parameters.map((one) => `${one.name} (${one.in})`)));
  }
  const body = operation.requestBody && schemaOf(operation.requestBody.content, schemas);
  if (body) details.append(element("h3", texts.body), element("pre", JSON.stringify(body, null, 2)));
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const schema = response.content && schemaOf(response.content, schemas);
    details.append(element("h3", `${status} ${response.description ?? ""}`));
    if (schema) details.append(element("pre", JSON.stringify(schema, null, 2)));
  }
  return details;
}

function schemaOf(content, schemas) {
  const schema = Object.values(content)[0]?.schema;
  const name = schema?.$ref?.split("/").at(-1);
  return name ? schemas[name] : schema;
}

function list(items) {
  const ul = document.createElement("ul");
  ul.append(...items.map((item) => element("li", item)));
  return ul;
}

function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (tag === "pre") made.tabIndex = 0;
  return made;
}
