"""What a community bot does in a guild, on discord.py as it comes from PyPI, and what it must hear of it.

Ends with 0 when every answer and every event was as the library understands Discord; with 1 and a traceback otherwise.
"""

import asyncio
import datetime
import io
import json
import os
import traceback
import urllib.request

import discord
import yarl

token = os.environ["DISCORD_TOKEN"]
base = os.environ["DISCORD_API_BASE"]
discord.http.Route.BASE = base
request = urllib.request.Request(base + "/gateway/bot", headers={"Authorization": "Bot " + token})
with urllib.request.urlopen(request) as answer:
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(json.load(answer)["url"])

bot = discord.Client(intents=discord.Intents.default())
heard: list[str] = []


def hears(name: str) -> None:
    async def note(*_: object) -> None:
        heard.append(name)

    note.__name__ = "on_" + name
    bot.event(note)


wanted = [
    "guild_channel_create", "guild_channel_update", "guild_channel_delete", "guild_channel_pins_update",
    "thread_create", "thread_update", "thread_delete", "guild_role_create", "guild_role_update", "guild_role_delete",
    "scheduled_event_create", "scheduled_event_update", "scheduled_event_delete", "message_edit", "message_delete",
]
for event in wanted:
    hears(event)


async def refused(code: int, deed) -> None:
    try:
        await deed
    except discord.HTTPException as error:
        assert error.code == code, f"{error.code} and not {code}: {error}"
    else:
        raise AssertionError(f"nothing was refused, expected {code}")


async def threads(channel: discord.TextChannel) -> None:
    card = await channel.send("the card", file=discord.File(io.BytesIO(b"# Plan"), "plan.md"))
    assert card.attachments[0].filename == "plan.md"
    assert await card.attachments[0].read() == b"# Plan"
    thread = await card.create_thread(name="P-001 talk", auto_archive_duration=1440)
    assert thread.id == card.id and thread.parent_id == channel.id
    await refused(160004, card.create_thread(name="again"))
    await thread.send("inside")
    await thread.edit(archived=True)
    await refused(50083, thread.edit(name="renamed while asleep"))
    await thread.send("awake")
    archived = [one async for one in channel.archived_threads(limit=10)]
    assert archived == [], archived
    desk = await channel.create_thread(name="desk", type=discord.ChannelType.private_thread, invitable=False)
    lead = await channel.guild.fetch_member(1100000000000000105)
    await desk.add_user(lead)
    await desk.remove_user(lead)
    await desk.edit(archived=True, locked=True)
    asleep = [one.name async for one in channel.archived_threads(private=True, limit=10)]
    assert asleep == ["desk"], asleep
    await desk.delete()
    living = [one.name for one in await channel.guild.active_threads()]
    assert living == ["P-001 talk"], living


async def forum(guild: discord.Guild) -> None:
    ideas = await guild.create_forum("ideas", available_tags=[discord.ForumTag(name="In review")])
    post = await ideas.create_thread(name="P-031 idea", content="the idea", applied_tags=[ideas.available_tags[0]])
    assert post.message.id == post.thread.id
    assert [tag.name for tag in post.thread.applied_tags] == ["In review"]
    await post.thread.edit(applied_tags=[])
    await ideas.delete()


async def channels(guild: discord.Guild) -> None:
    projects = await guild.create_category("Projects")
    own = await guild.create_text_channel(
        "tracker", category=projects, topic="P-031",
        overwrites={
            guild.default_role: discord.PermissionOverwrite(view_channel=False),
            guild.me: discord.PermissionOverwrite(view_channel=True, send_messages=True),
        })
    assert own.category_id == projects.id and own.topic == "P-031"
    await own.edit(topic="Active")
    await own.set_permissions(guild.default_role, overwrite=None)
    assert (await guild.fetch_channel(own.id)).overwrites_for(guild.default_role).is_empty()
    await own.delete()
    await projects.delete()


async def pins(channel: discord.TextChannel) -> None:
    card = await channel.send("pin me")
    await card.pin(reason="the card")
    pinned = [one async for one in channel.pins()]
    assert [one.id for one in pinned] == [card.id]
    await card.unpin()
    await card.edit(content="edited")
    await card.delete()
    await refused(10008, channel.fetch_message(card.id))


async def people(guild: discord.Guild) -> None:
    role = await guild.create_role(name="P-031", mentionable=True)
    member = await guild.fetch_member(1100000000000000101)
    await member.add_roles(role)
    assert role.id in [one.id for one in (await guild.fetch_member(member.id)).roles]
    await member.remove_roles(role)
    await role.edit(name="P-031 team")
    await role.delete()
    found = await guild.query_members("lead")
    assert [one.name for one in found] == ["lead"], found
    await member.send("psst")
    await refused(50013, guild.kick(member))


async def events(guild: discord.Guild) -> None:
    start = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=2)
    event = await guild.create_scheduled_event(
        name="Kick-off", start_time=start, end_time=start + datetime.timedelta(hours=1), location="#projects",
        entity_type=discord.EntityType.external, privacy_level=discord.PrivacyLevel.guild_only)
    assert event.location == "#projects"
    await event.edit(name="Start")
    assert [one.name for one in await guild.fetch_scheduled_events(with_counts=False)] == ["Start"]
    await event.delete()


@bot.event
async def on_ready() -> None:
    code = 0
    try:
        guild = bot.guilds[0]
        channel = discord.utils.get(guild.text_channels, name="general")
        for deed in [threads(channel), forum(guild), channels(guild), pins(channel), people(guild), events(guild)]:
            await deed
        for _ in range(100):
            missing = set(wanted) - set(heard)
            if not missing:
                break
            await asyncio.sleep(0.05)
        assert not missing, missing
    except BaseException:
        traceback.print_exc()
        code = 1
    os._exit(code)


bot.run(token)
