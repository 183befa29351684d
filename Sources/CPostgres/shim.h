/* libpq for Swift. */
#ifndef GUILDHALL_CPOSTGRES_H
#define GUILDHALL_CPOSTGRES_H

#include <libpq-fe.h>

/* Notices would be printed to standard error. */
static inline void cpostgres_ignore_notice(void *unused, const PGresult *notice) {
    (void)unused;
    (void)notice;
}

static inline void cpostgres_be_silent(PGconn *connection) {
    PQsetNoticeReceiver(connection, cpostgres_ignore_notice, NULL);
}

/* The five characters of the SQLSTATE, or NULL. */
static inline const char *cpostgres_sqlstate(const PGresult *result) {
    return PQresultErrorField(result, PG_DIAG_SQLSTATE);
}

#endif
