#!/bin/sh
# Makes the certificates of this folder anew: an authority that nobody trusts but a test, and what
# servers of this machine show. All but the expired one hold from 2000 to 2125, so that no test
# hangs on the day it runs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work"
: >index.txt
echo 01 >serial
cat >ca.cnf <<'END'
[ca]
default_ca = tests
[tests]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[own]
subjectAltName = IP:127.0.0.1, DNS:localhost
[other]
subjectAltName = DNS:example.org
END

# name, extensions, last day, how it is signed
make() {
  openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"
  openssl req -new -key "$1.key" -subj "/CN=$1" -out "$1.csr"
  name=$1 extensions=$2 last=$3
  shift 3
  openssl ca -batch -notext -config ca.cnf -extensions "$extensions" -in "$name.csr" -out "$name.pem" \
    -startdate 20000101000000Z -enddate "${last}000000Z" "$@"
}
by_authority='-cert authority.pem -keyfile authority.key'
make authority authority 21250101 -selfsign -keyfile authority.key
make self-signed own 21250101 -selfsign -keyfile self-signed.key
# shellcheck disable=SC2086 # options, one after the other
{
  make trusted own 21250101 $by_authority
  make expired own 20000102 $by_authority
  make other-name other 21250101 $by_authority
}
# With its key anybody could make more.
rm authority.key
cp ./*.key ./*.pem "$here"
rm -f "$here"/0*.pem
