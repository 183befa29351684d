// The little of Discord's markdown that cards use, as elements. Text is only ever set as text, never as HTML.
import { make } from "./messages.js";

const inline = /\\([\\*_~`|>#[\]()<@-])|\*\*(.+?)\*\*|`([^`]+)`|<@!?(\d+)>|<#(\d+)>|<t:(-?\d+)(?::(\w))?>/g;

function moment(seconds, style) {
  const date = new Date(Number(seconds) * 1000);
  if (style !== "R") return date.toLocaleDateString(undefined, { dateStyle: "long" });
  const days = Math.round((date - Date.now()) / 86400000);
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
  return Math.abs(days) < 14 ? words.format(days, "day") : words.format(Math.round(days / 7), "week");
}

function pieces(text, names) {
  const found = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    found.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    const [, escaped, bold, code, person, channel, seconds, style] = match;
    if (escaped) found.push(escaped);
    else if (bold) found.push(make("strong", { children: pieces(bold, names) }));
    else if (code) found.push(make("code", { text: code }));
    else if (person) found.push(make("span", { className: "mention", text: "@" + (names[person] ?? person) }));
    else if (channel) found.push(make("span", { className: "mention", text: "#" + (names[channel] ?? channel) }));
    else found.push(make("time", { text: moment(seconds, style) }));
  }
  found.push(text.slice(end));
  return found;
}

function line(text, names) {
  const [, mark, rest] = /^(#{1,3} |-# |- |\d+\. )?(.*)$/s.exec(text);
  if (mark?.startsWith("#")) return make("h3", { children: pieces(rest, names) });
  if (mark === "-# ") return make("small", { children: pieces(rest, names) });
  if (mark) return make("p", { className: "item", children: [mark === "- " ? "• " : mark, ...pieces(rest, names)] });
  return make("p", { children: pieces(text, names) });
}

export function markdown(text, names) {
  return text.split("\n").filter(Boolean).map((one) => line(one, names));
}
