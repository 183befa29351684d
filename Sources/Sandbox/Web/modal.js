// A bot's form, as a dialog. Field kinds are Discord's component numbers.

import { chosen, list } from "./choices.js";
import { make } from "./messages.js";

const dialog = document.querySelector("#modal");
const fields = document.querySelector("#fields");
const kinds = { textInput: 4, upload: 19, radio: 21, boxes: 22, box: 23 };

/** An element for a field, and a function that answers what is in it, nothing when it is empty. */
function control(field, state, files) {
  switch (field.type) {
    case kinds.textInput: {
      const properties = { value: field.value ?? "", minLength: field.min_length ?? 0, maxLength: field.max_length ?? 4000 };
      const element = field.style === 1 ? make("input", properties) : make("textarea", { rows: 3, ...properties });
      return { element, value: () => element.value || undefined };
    }
    case kinds.upload: {
      const element = make("input", { type: "file", multiple: (field.max_values ?? 1) > 1 });
      element.onchange = async () => {
        for (const file of element.files) files[file.name] = await file.text();
      };
      return { element, value: () => element.files.length ? [...element.files].map((one) => one.name) : undefined };
    }
    case kinds.box: {
      const element = make("input", { type: "checkbox", checked: field.default === true });
      return { element, value: () => element.checked };
    }
    case kinds.radio:
    case kinds.boxes: {
      const type = field.type === kinds.radio ? "radio" : "checkbox";
      const boxes = (field.options ?? []).map((one) => [one, make("input", { type, name: field.custom_id, value: one.value })]);
      const element = make("div", {
        role: "group", "aria-label": field.label, className: "boxes",
        children: boxes.map(([one, box]) => make("label", { children: [box, " " + one.label] })),
      });
      const ticked = () => boxes.filter(([, box]) => box.checked).map(([one]) => one.value);
      return { element, value: () => ticked().length ? ticked() : undefined };
    }
    default: {
      const element = list(field.type, field.options, field.max_values ?? 1, state);
      return { element, value: () => chosen(element).length ? chosen(element) : undefined };
    }
  }
}

/** Shows the form; `submit` gets the values by custom id, and the texts of the files that were handed over. */
export function open(modal, state, submit) {
  document.querySelector("#modal-title").textContent = modal.title;
  const files = {};
  const inputs = modal.fields.map((field) => ({ field, ...control(field, state, files) }));
  const words = (modal.text ?? "").split("\n").filter(Boolean).map((one) => make("p", { text: one }));
  fields.replaceChildren(...words, ...inputs.map(({ field, element }) => {
    const isGroup = element.className === "boxes";
    if (!isGroup) element.required = field.required && field.type !== kinds.box;
    const label = field.label + (field.required ? " *" : "");
    const about = field.description ? [make("small", { text: field.description })] : [];
    return make(isGroup ? "div" : "label", { className: "field", children: [label, ...about, element] });
  }));
  dialog.querySelector("form").onsubmit = () => {
    submit(modal.id, Object.fromEntries(inputs
      .map(({ field, value }) => [field.custom_id, value()]).filter(([, given]) => given !== undefined)), files);
  };
  document.querySelector("#modal-cancel").onclick = () => dialog.close();
  dialog.showModal();
}
