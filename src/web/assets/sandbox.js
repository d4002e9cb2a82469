// Loads Apollo Sandbox once the visitor has agreed, and says so when it cannot be loaded.
const place = document.getElementById("sandbox");
const button = document.getElementById("open");
const failed = document.getElementById("failed");

function show() {
  document.getElementById("consent").hidden = true;
  place.hidden = false;
  new window.EmbeddedSandbox({
    target: "#sandbox",
    initialEndpoint: new URL("/graphql", location.href).href,
    endpointIsEditable: false,
    hideCookieToggle: true,
    runTelemetry: false,
    initialState: { document: place.dataset.document, includeCookies: false },
  });
}

button.addEventListener("click", () => {
  button.disabled = true;
  failed.hidden = true;
  const script = document.createElement("script");
  script.src = place.dataset.script;
  script.addEventListener("load", show);
  script.addEventListener("error", () => {
    failed.hidden = false;
    button.disabled = false;
  });
  document.head.append(script);
});
