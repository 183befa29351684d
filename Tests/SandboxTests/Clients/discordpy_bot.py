"""A bot on discord.py as it comes from PyPI. Only the library's own settings say where Discord is.

It registers /ping, answers it, edits the answer, and tells how often its session was resumed.
"""

import json
import os
import sys
import threading
import urllib.request

import discord
import yarl
from discord import app_commands


def end_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()
token = os.environ["DISCORD_TOKEN"]
base = os.environ["DISCORD_API_BASE"]
discord.http.Route.BASE = base
request = urllib.request.Request(base + "/gateway/bot", headers={"Authorization": "Bot " + token})
with urllib.request.urlopen(request) as answer:
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(json.load(answer)["url"])


class Bot(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.default())
        self.tree = app_commands.CommandTree(self)
        self.resumes = 0

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_resumed(self) -> None:
        self.resumes += 1


bot = Bot()


@bot.tree.command(name="ping", description="Answers and edits the answer")
async def ping(interaction: discord.Interaction, word: str = "nothing") -> None:
    await interaction.response.send_message(f"pong {word}")
    await interaction.edit_original_response(content=f"edited {word}, resumed {bot.resumes}")


bot.run(token)
