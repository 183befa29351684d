"""A websocket server from the package `websockets`, which keeps to the protocol. What it does is in the path."""

import asyncio
import os
import sys
import threading
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import serve


def say(words):
    print(words, flush=True)


async def echo(socket, question):
    async for message in socket:
        await socket.send(message)


async def close(socket, question):
    await socket.close(int(question["code"][0]), question["reason"][0])


async def fragments(socket, question):
    """One message in five fragments, with a ping in the middle, and then whether the ping was answered."""
    pongs = []

    async def pieces():
        for number in range(5):
            yield f"{number}" * 100_000
            if number == 2:
                pongs.append(await socket.ping(b"in between"))

    await socket.send(pieces())
    await pongs[0]
    await socket.send("the ping was answered")
    await socket.wait_closed()


async def huge(socket, question):
    try:
        await socket.send("x" * int(question["bytes"][0]))
    finally:
        await socket.wait_closed()


async def many(socket, question):
    for number in range(int(question["count"][0])):
        await socket.send(f"{number}")
    await socket.close(1000, "that was all")


async def serve_one(socket):
    url = urlsplit(socket.request.path)
    behaviour = {"/echo": echo, "/close": close, "/fragments": fragments, "/huge": huge, "/many": many}[url.path]
    try:
        await behaviour(socket, parse_qs(url.query))
    except Exception:
        pass
    await socket.wait_closed()
    say(f"closed {socket.close_code} {socket.close_reason}")


async def main():
    server = await serve(serve_one, "127.0.0.1", 0, max_size=None, compression=None)
    say(f"port {server.sockets[0].getsockname()[1]}")
    await asyncio.Future()


threading.Thread(target=lambda: (sys.stdin.buffer.read(), os._exit(0)), daemon=True).start()
asyncio.run(main())
