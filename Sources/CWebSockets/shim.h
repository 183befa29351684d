/* libwebsockets for Swift: its two big structs of arguments as two typed calls, and what macros hide. */
#ifndef GUILDHALL_CWEBSOCKETS_H
#define GUILDHALL_CWEBSOCKETS_H

#include <libwebsockets.h>
#include <stdlib.h>
#include <string.h>

/* Bytes that lws_write() wants free before the payload. */
static inline size_t cws_headroom(void) { return LWS_PRE; }

/* What libwebsockets points into for as long as a context lives. */
struct cws_settings {
    struct lws_protocols protocols[2]; /* the second is the terminator */
    lws_retry_bo_t quiet;              /* no pings and no retries of its own */
};

/* ca_file, when given, holds the only roots that are trusted. The settings are to be freed after the context. */
static inline struct lws_context *cws_create(
    struct cws_settings *settings, lws_callback_function *callback, void *user, const char *ca_file,
    unsigned receive_buffer, unsigned timeout_seconds) {
    struct lws_context_creation_info info;
    memset(&info, 0, sizeof info);
    memset(settings, 0, sizeof *settings);
    settings->protocols[0].name = "client";
    settings->protocols[0].callback = callback;
    settings->protocols[0].rx_buffer_size = receive_buffer;
    info.port = CONTEXT_PORT_NO_LISTEN;
    info.protocols = settings->protocols;
    info.retry_and_idle_policy = &settings->quiet;
    info.gid = -1;
    info.uid = -1;
    info.user = user;
    info.options = LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
    if (ca_file) {
        info.options |= LWS_SERVER_OPTION_DISABLE_OS_CA_CERTS;
        info.client_ssl_ca_filepath = ca_file;
    }
    info.fd_limit_per_thread = 256; /* else its tables are as long as `ulimit -n` */
    info.pt_serv_buf_size = receive_buffer;
    info.timeout_secs = timeout_seconds;
    info.connect_timeout_secs = timeout_seconds;
    return lws_create_context(&info);
}

/* NULL: it failed at once, with or without a callback. `slot` holds the connection from its first moment on. */
static inline struct lws *cws_connect(
    struct lws_context *context, const char *address, int port, int is_secure, const char *path,
    const char *host, void *user, struct lws **slot) {
    struct lws_client_connect_info info;
    memset(&info, 0, sizeof info);
    info.context = context;
    info.address = address;
    info.port = port;
    info.path = path;
    info.host = host;
    info.local_protocol_name = "client"; /* with no `protocol`: no subprotocol is asked for */
    info.ssl_connection = is_secure ? LCCSCF_USE_SSL : 0;
    info.alpn = "http/1.1";
    info.userdata = user;
    info.pwsi = slot;
    info.ietf_version_or_minus_one = -1;
    return lws_client_connect_via_info(&info);
}

/* Ends a connection without a close frame, in whatever state it is, soon and on the service thread. */
static inline void cws_kill(struct lws *connection) {
    lws_set_timeout(connection, PENDING_TIMEOUT_USER_REASON_BASE, LWS_TO_KILL_ASYNC);
}

#endif
