// Opens GraphiQL with the worked examples as its first tabs.
"use strict";

const fetcher = GraphiQL.createFetcher({ url: "/graphql" });

fetch("/graphql/examples")
  .then((answer) => answer.json())
  .catch(() => [])
  .then((examples) => {
    const tabs = examples.map(({ query }) => ({ query }));
    const explorer = React.createElement(GraphiQL, { fetcher, defaultTabs: tabs });
    ReactDOM.createRoot(document.getElementById("graphiql")).render(explorer);
  });
