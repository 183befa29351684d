// Messages as a person sees them: text, buttons, selects; what is pressed is told to `press`.

export function make(tag, { text, children = [], ...properties } = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("aria") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}

function accent(message) {
  const container = (message.components ?? []).find((block) => block.type === 17);
  const color = container?.accent_color;
  return Number.isInteger(color) ? "#" + color.toString(16).padStart(6, "0") : null;
}

function button(message, one, press) {
  if (one.url) return make("a", { text: one.label + " ↗", href: one.url, target: "_blank", rel: "noreferrer" });
  return make("button", {
    type: "button", text: one.label, disabled: one.disabled,
    onclick: () => press(message, { custom_id: one.custom_id }),
  });
}

function select(message, one, press) {
  const first = make("option", { text: one.placeholder || "Choose…", value: "" });
  const options = one.options.map((option) => make("option", { text: option.label, value: option.value }));
  const list = make("select", { disabled: one.disabled === true, children: [first, ...options] });
  list.setAttribute("aria-label", one.placeholder || "Choose");
  list.onchange = () => {
    if (list.value) press(message, { custom_id: one.custom_id, values: [list.value] });
  };
  return list;
}

export function render(message, press) {
  const author = make("div", { className: "author", text: message.author });
  const marks = [
    message.ephemeral && "only you see this", message.pinned && "pinned", message.edited && "edited",
  ].filter(Boolean);
  if (marks.length) author.append(make("span", { className: "mark", text: marks.join(" · ") }));
  const text = make("div", { className: "text", text: message.text });
  const body = make("div", { children: [text] });
  const acts = [
    ...message.buttons.map((one) => button(message, one, press)),
    ...message.selects.map((one) => select(message, one, press)),
  ];
  if (acts.length) body.append(make("div", { className: "acts", children: acts }));
  if (message.components?.length) {
    body.className = "card";
    const color = accent(message);
    if (color) body.style.setProperty("--accent", color);
  }
  return make("li", { className: message.ephemeral ? "only-you" : "", children: [author, body] });
}
