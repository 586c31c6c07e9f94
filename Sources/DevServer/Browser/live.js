// Ties a page to `generate serve`: shows what changed, and faults over the page while there are any.
// It is added while serving and never part of the site.
(() => {
  const {events, language, style} = document.currentScript.dataset;
  const words = {
    el: "Δείτε τη σελίδα (Esc)",
    en: "Look at the page (Esc)",
  };
  // What the server knows this page by; each event brings the next.
  let {state} = document.currentScript.dataset;
  let source;
  let overlay;

  const listeners = {
    reload: () => location.reload(),
    styles: event => restyle(event.data),
    report: event => show(event.data.split("\n")),
    whole: () => hide(),
  };

  // A hidden tab listens to nothing, for browsers open few connections to one server.
  function connect() {
    if (source || document.hidden) return;
    const query = new URLSearchParams({page: location.pathname, state});
    source = new EventSource(`${events}?${query}`);
    for (const [name, listener] of Object.entries(listeners)) {
      source.addEventListener(name, event => {
        state = event.lastEventId;
        listener(event);
      });
    }
  }

  function disconnect() {
    source?.close();
    source = undefined;
  }

  // A policy that names a style sheet by its hash lets no other in, but scripts may adopt one.
  function restyle(text) {
    const sheets = document.head.querySelectorAll("style");
    if (text && sheets.length > 1) return location.reload();
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) replace(link);
    if (!text) return;
    for (const sheet of sheets) sheet.remove();
    document.adoptedStyleSheets = [styleSheet(text)];
  }

  // The old sheet stays until the new one is there, so that the page is never seen without.
  function replace(link) {
    const url = new URL(link.href);
    if (url.origin !== location.origin) return;
    url.searchParams.set("state", state);
    const next = link.cloneNode();
    next.href = url;
    next.addEventListener("load", () => link.remove());
    link.after(next);
  }

  function styleSheet(text) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }

  // The focus stays where it is: the report is read out, and gone when it is mended.
  function show([summary, ...lines]) {
    hide();
    overlay = document.createElement("generate-report");
    const root = overlay.attachShadow({mode: "open"});
    root.adoptedStyleSheets = [styleSheet(style)];
    const alert = element("div", "", {role: "alert", class: "report", lang: language});
    const button = element("button", words[language], {type: "button"});
    button.addEventListener("click", hide);
    alert.append(element("h1", summary), element("pre", lines.join("\n"), {tabindex: "0"}), button);
    document.documentElement.append(overlay);
    root.append(alert);
  }

  function hide() {
    overlay?.remove();
    overlay = undefined;
  }

  function element(name, text, attributes = {}) {
    const node = document.createElement(name);
    node.textContent = text;
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  }

  document.addEventListener("keydown", event => {
    if (event.key === "Escape") hide();
  });
  document.addEventListener("visibilitychange", () => document.hidden ? disconnect() : connect());
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  connect();
})();
