"""A bot on hikari as it comes from PyPI. Only the library's own settings say where Discord is.

It registers /ping, answers it, edits the answer, and tells how often its session was resumed.
"""

import os
import sys
import threading

import hikari


def end_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()
bot = hikari.GatewayBot(
    os.environ["DISCORD_TOKEN"],
    rest_url=os.environ["DISCORD_API_BASE"],
    intents=hikari.Intents.ALL_UNPRIVILEGED,
    banner=None,
)
resumes = 0


@bot.listen(hikari.StartedEvent)
async def started(_: hikari.StartedEvent) -> None:
    application = await bot.rest.fetch_application()
    ping = bot.rest.slash_command_builder("ping", "Answers and edits the answer")
    ping.add_option(hikari.CommandOption(type=hikari.OptionType.STRING, name="word", description="A word"))
    await bot.rest.set_application_commands(application, [ping])


@bot.listen(hikari.ShardResumedEvent)
async def resumed(_: hikari.ShardResumedEvent) -> None:
    global resumes
    resumes += 1


@bot.listen(hikari.InteractionCreateEvent)
async def ping(event: hikari.InteractionCreateEvent) -> None:
    interaction = event.interaction
    word = interaction.options[0].value if interaction.options else "nothing"
    await interaction.create_initial_response(hikari.ResponseType.MESSAGE_CREATE, f"pong {word}")
    await interaction.edit_initial_response(f"edited {word}, resumed {resumes}")


bot.run(check_for_updates=False)
