// Opens GraphiQL on the operation in the address, and keeps the address at what is being asked.
"use strict";

// Servers and chat programs cut addresses that are longer.
const LINK_AT_MOST = 8000;

const { useEffect, useRef, useState, createElement } = React;
const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
const linked = new URLSearchParams(window.location.search);
const choice = document.getElementById("examples");

function addressOf({ query, variables }) {
  const parameters = new URLSearchParams({ query });
  if (variables && variables.trim()) parameters.set("variables", variables);
  return `/graphql?${parameters}`;
}

function carry(asked) {
  const address = addressOf(asked);
  if (address.length <= LINK_AT_MOST) window.history.replaceState(null, "", address);
}

// Runs what the address brought, once the editor holds it.
function Opening() {
  const { run } = GraphiQL.React.useExecutionContext();
  const { queryEditor } = GraphiQL.React.useEditorContext();
  const done = useRef(!linked.get("query"));
  useEffect(() => {
    if (!done.current && queryEditor && queryEditor.getValue()) {
      done.current = true;
      run();
    }
  }, [queryEditor, run]);
  return null;
}

function Explorer({ opened }) {
  const [asked, ask] = useState(opened);
  useEffect(() => {
    if (asked !== opened) carry(asked);
  }, [asked, opened]);
  return createElement(GraphiQL, {
    fetcher,
    query: asked.query,
    variables: asked.variables,
    onEditQuery: (query) => ask((before) => ({ ...before, query })),
    onEditVariables: (variables) => ask((before) => ({ ...before, variables })),
    toolbar: { additionalContent: createElement(Opening) },
  });
}

function offer(examples) {
  for (const { title, query } of examples) {
    choice.add(new Option(title, addressOf({ query })));
  }
  choice.addEventListener("change", () => {
    if (choice.value) window.location.assign(choice.value);
  });
}

document.getElementById("link").addEventListener("click", async () => {
  const told = document.getElementById("told");
  try {
    await navigator.clipboard.writeText(window.location.href);
    told.textContent = "Kopierad / Copied";
  } catch {
    told.textContent = "Länken står i adressfältet / The link is in the address bar";
  }
});

fetch("/graphql/examples")
  .then((answer) => answer.json())
  .catch(() => [])
  .then((examples) => {
    offer(examples);
    const first = examples.length ? examples[0].query : "{ facts { version } }";
    const opened = {
      query: linked.get("query") || first,
      variables: linked.get("variables") || "",
    };
    const chosen = examples.findIndex(({ query }) => query === opened.query);
    choice.selectedIndex = linked.get("query") ? chosen + 1 : 0;
    ReactDOM.createRoot(document.getElementById("graphiql")).render(
      createElement(Explorer, { opened }),
    );
  });
