#!/bin/sh
# certificates.sh FOLDER: a private CA (ca.pem) and a certificate of it for localhost (server.pem, server.key).
set -eu
cd "$1"
key="-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
openssl req -x509 $key -days 2 -subj "/CN=A private CA" -keyout ca.key -out ca.pem
openssl req $key -subj "/CN=localhost" -keyout server.key -out server.csr
echo "subjectAltName=DNS:localhost" > server.ext
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile server.ext -out server.pem
