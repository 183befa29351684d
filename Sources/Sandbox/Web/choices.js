// What can be chosen where a bot lets one choose: its own options, or people, roles and channels by their names.

import { make } from "./messages.js";

// Discord's component numbers of the selects.
const people = [5, 7];
const roles = [6, 7];
const channels = [8];

export function choices(type, options, state) {
  if (options) return options;
  const named = (list) => list.map((one) => ({ label: one.name, value: one.name }));
  return [
    ...people.includes(type) ? named(state.people) : [], ...roles.includes(type) ? named(state.roles ?? []) : [],
    ...channels.includes(type) ? named(state.channels) : [],
  ];
}

/** A list of them; several where several may be chosen. */
export function list(type, options, most, state, first) {
  const entries = choices(type, options, state)
    .map((one) => make("option", { text: one.label, value: one.value, selected: one.default === true }));
  const many = most > 1;
  if (!many) entries.unshift(make("option", { text: first || "Choose…", value: "" }));
  return make("select", { multiple: many, size: many ? Math.min(6, entries.length) : 0, children: entries });
}

export function chosen(element) {
  return [...element.selectedOptions].map((one) => one.value).filter(Boolean);
}
