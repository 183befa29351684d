"""A server on raw sockets that does what no server should. What it does is in the path; what it hears it prints."""

import base64
import hashlib
import os
import select
import socket
import struct
import sys
import threading

posts = 0


def say(words):
    print(words, flush=True)


def read_head(peer):
    """The head of a request and how much of its body has come with it, or nothing when the peer has gone."""
    head = b""
    while b"\r\n\r\n" not in head:
        piece = peer.recv(65536)
        if not piece:
            return None
        head += piece
    head, body = head.split(b"\r\n\r\n", 1)
    lines = head.decode().split("\r\n")
    fields = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in lines[1:]}
    missing = int(fields.get("content-length", 0)) - len(body)
    while missing > 0:
        missing -= len(peer.recv(65536))
    return lines[0], fields


def upgrade(peer, fields):
    key = fields["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
    peer.sendall(
        f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()
    )


def answer(peer, status, body, fields=""):
    peer.sendall(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{fields}\r\n".encode() + body)


def reset(peer):
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.close()


def wait_for_the_end(peer):
    while peer.recv(65536):
        pass


def flood(peer):
    """200 messages of 1 MB; says so once when the reader makes it wait."""
    message = struct.pack("!BBQ", 0x81, 127, 1 << 20) + b"x" * (1 << 20)
    has_waited = False
    for _ in range(200):
        rest = memoryview(message)
        while rest:
            if not select.select([], [peer], [], 0.5)[1] and not has_waited:
                has_waited = True
                say("made to wait")
            rest = rest[peer.send(rest[:65536]) :]
    peer.sendall(struct.pack("!BBH", 0x88, 2, 1000))
    wait_for_the_end(peer)


def behave(peer, line, fields):
    """Answers one request. False: the connection is over."""
    global posts
    path = line.split(" ")[1].split("?")[0]
    if path.startswith("/socket/") and path != "/socket/unanswered" and path != "/socket/unauthorised":
        upgrade(peer, fields)
    if path == "/socket/reset":
        reset(peer)
    elif path == "/socket/half":
        peer.sendall(struct.pack("!BBH", 0x81, 126, 1000) + b"only the beginning")
    elif path == "/socket/no-code":
        peer.sendall(b"\x88\x00")
        wait_for_the_end(peer)
    elif path == "/socket/unanswered" or path == "/hang":
        wait_for_the_end(peer)
        say("the peer has gone")
    elif path == "/socket/unauthorised":
        answer(peer, "401 Unauthorized", b"")
    elif path == "/socket/deaf":
        threading.Event().wait()
    elif path == "/socket/huge-frame":
        peer.sendall(struct.pack("!BBQ", 0x81, 127, 100_000_000) + b"x" * 100_000)
        wait_for_the_end(peer)
    elif path == "/socket/flood":
        flood(peer)
    elif path == "/stall":
        peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf of it")
        wait_for_the_end(peer)
    elif path == "/cut":
        peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf of it")
    elif path == "/endless":
        peer.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            peer.sendall(b"10000\r\n" + b"x" * 65536 + b"\r\n")
    elif path == "/kept":
        answer(peer, "200 OK", b"kept")
        return True
    elif path == "/lost":
        posts += 1
    elif path == "/posts":
        answer(peer, "200 OK", str(posts).encode())
        return True
    return False


def serve(peer):
    try:
        while (request := read_head(peer)) is not None:
            say(f"heard {request[0]}")
            if not behave(peer, *request):
                break
    except OSError:
        say("the peer has gone")
    finally:
        peer.close()


def accept(server):
    while True:
        threading.Thread(target=serve, args=[server.accept()[0]], daemon=True).start()


# A door with a full waiting room: the system drops whoever knocks.
full = socket.create_server(("127.0.0.1", 0), backlog=0)
waiting = [socket.socket() for _ in range(4)]
for knocker in waiting:
    knocker.setblocking(False)
    knocker.connect_ex(full.getsockname())
closed = socket.create_server(("127.0.0.1", 0))
closed_port = closed.getsockname()[1]
closed.close()
server = socket.create_server(("127.0.0.1", 0), backlog=512)
threading.Thread(target=accept, args=[server], daemon=True).start()
say(f"ports {server.getsockname()[1]} {full.getsockname()[1]} {closed_port}")
sys.stdin.buffer.read()
os._exit(0)
