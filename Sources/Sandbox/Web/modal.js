// A bot's form, as a dialog. Field kinds are Discord's component numbers.

import { make } from "./messages.js";

const dialog = document.querySelector("#modal");
const fields = document.querySelector("#fields");
const textInput = 4;

function control(field) {
  if (field.options) {
    const many = field.type !== 3 && field.type !== 21;
    const options = field.options.map((one) => make("option", { text: one.label, value: one.value }));
    if (!many) options.unshift(make("option", { text: "Choose…", value: "" }));
    return make("select", { multiple: many, children: options });
  }
  if (field.type === textInput) return make("textarea", { rows: 3, value: field.value ?? "" });
  return make("input", { value: field.value ?? "" });
}

function value(element) {
  return element.multiple ? [...element.selectedOptions].map((one) => one.value) : element.value;
}

/** Shows the form; `submit` gets the values by custom id. */
export function open(modal, submit) {
  document.querySelector("#modal-title").textContent = modal.title;
  const inputs = modal.fields.map((field) => ({ field, element: control(field) }));
  fields.replaceChildren(...inputs.map(({ field, element }) => {
    element.required = field.required;
    return make("label", { children: [field.label + (field.required ? " *" : ""), element] });
  }));
  dialog.querySelector("form").onsubmit = () => {
    submit(modal.id, Object.fromEntries(inputs
      .map(({ field, element }) => [field.custom_id, value(element)])
      .filter(([, given]) => given.length > 0)));
  };
  document.querySelector("#modal-cancel").onclick = () => dialog.close();
  dialog.showModal();
}
