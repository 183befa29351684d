// Where one can be: the channels with their threads below them, and the conversations with the bots.

/** In the order of the list: `key` is what the control API is asked with. */
export function places(state) {
  const threads = state.channels.filter((one) => one.kind.endsWith("thread"));
  const rooms = state.channels.filter((one) => !one.kind.endsWith("thread") && one.kind !== "category").flatMap((room) => [
    { key: room.name, id: room.id, name: room.name, title: "# " + room.name, topic: room.topic, kind: room.kind },
    ...threads.filter((one) => one.parent === room.name).map((one) => ({
      key: one.id, id: one.id, name: one.name, title: one.name, kind: "thread", archived: one.archived,
      topic: [
        `${one.kind === "private-thread" ? "private thread" : "thread"} in #${one.parent}`, ...one.tags ?? [],
        one.archived && "archived", one.locked && "locked",
      ].filter(Boolean).join(" · "),
    })),
  ]);
  const talks = state.bots.map((bot) => ({
    key: "@" + bot.name, name: bot.name, title: "@" + bot.name, topic: "What you and the bot say to each other.", kind: "dm",
  }));
  return [...rooms, ...talks];
}
