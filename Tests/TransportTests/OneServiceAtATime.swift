import Testing

/// The websocket tests take turns: libwebsockets finds the connection of a TLS handshake through a global
/// number that each new service changes, so a second one made in that moment would make the handshake fail. A
/// program has one.
@Suite(.serialized, .timeLimit(.minutes(10))) struct OneServiceAtATime {}
