"""Keys, certificates and TLS contexts: ECDSA P-256, TLS 1.2 or newer, files readable by their owner alone.

Making needs ``cryptography``, which costs tens of milliseconds to import; a start that finds its files in order does
without. So each certificate file that we write begins with a line (outside the PEM block, where every PEM reader skips
it) that says until when it is good and for what it was made; that line alone decides whether a new one is due.

Source: k8s.io/client-go/util/cert, cmd/kubeadm/app/util/pkiutil; RFC 5280.
"""

from __future__ import annotations

import json
import os
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pybernetes.component_base.files import ensure_directory, write_private

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

AUTHORITY_DAYS: Final = 3650
SERVER_DAYS: Final = 90
CLIENT_DAYS: Final = 7
_NOTE: Final = "pybernetes-certificate: "
_PAIR: Final = "pybernetes-pair: "
_BACKDATE: Final = timedelta(minutes=5)  # a peer's clock may be behind
_CIPHERS: Final = "ECDHE+AESGCM:ECDHE+CHACHA20"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a leaf certificate is for. *addresses* are DNS names and IP addresses mixed."""

    common_name: str
    organizations: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    server: bool = False
    client: bool = False
    days: float = SERVER_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPair:
    """A certificate and its private key, in PEM."""

    certificate: bytes
    key: bytes


def ensure_authority(certificate: Path, key: Path, common_name: str, *, now: datetime) -> KeyPair:
    """The authority in these files, made if they do not exist. An existing one is never replaced."""
    if certificate.exists() and key.exists():
        return KeyPair(certificate=certificate.read_bytes(), key=key.read_bytes())
    ensure_directory(certificate.parent)
    pair = make_authority(common_name, now=now)
    write_private(key, pair.key)
    write_private(certificate, pair.certificate)
    return pair


def ensure_leaf(certificate: Path, key: Path, authority: KeyPair, subject: Subject, *, now: datetime) -> KeyPair:
    """The leaf in these files, made anew when it is missing, for something else, or past two thirds of its life."""
    try:
        found = KeyPair(certificate=certificate.read_bytes(), key=key.read_bytes())
    except FileNotFoundError:
        found = None
    if found is not None and not is_due(found, authority, subject, now=now):
        return found
    ensure_directory(certificate.parent)
    pair = issue(authority, subject, now=now)
    write_private(key, pair.key)
    write_private(certificate, pair.certificate)
    return pair


def is_due(pair: KeyPair, authority: KeyPair, subject: Subject, *, now: datetime) -> bool:
    """Whether a new certificate should be made. One that we did not write is left alone: it has no note."""
    note = _read_note(pair.certificate)
    if note is None:
        return False
    if not pair.key.startswith(f"{_PAIR}{note['pair']}\n".encode()):
        return True  # a crash came between the writing of the two files
    if note["subject"] != _describe(subject) or note["authority"] != _fingerprint(authority.certificate):
        return True
    return now >= datetime.fromisoformat(note["renew"])


def make_authority(common_name: str, *, now: datetime, days: float = AUTHORITY_DAYS) -> KeyPair:
    """A self-signed certificate authority."""
    from cryptography import x509  # only when something must be made
    from cryptography.hazmat.primitives import hashes

    key = _new_key()
    name = _name(common_name, ())
    public = key.public_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACKDATE)
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_key_usage(authority=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )
    return _pair(builder.sign(key, hashes.SHA256()), key)


def issue(authority: KeyPair, subject: Subject, *, now: datetime) -> KeyPair:
    """A new key and its certificate for *subject*, signed by *authority*."""
    key = _new_key()
    pair = _pair(sign(authority, subject, key.public_key(), now=now), key)
    renew = now + timedelta(days=subject.days) * 2 / 3
    note = {
        "subject": _describe(subject),
        "authority": _fingerprint(authority.certificate),
        "renew": renew.isoformat(),
        "pair": os.urandom(8).hex(),
    }
    return KeyPair(
        certificate=f"{_NOTE}{json.dumps(note)}\n".encode() + pair.certificate,
        key=f"{_PAIR}{note['pair']}\n".encode() + pair.key,
    )


def sign(authority: KeyPair, subject: Subject, public_key: Any, *, now: datetime) -> x509.Certificate:
    """A certificate for someone else's *public_key* (of a certificate signing request, say)."""
    from cryptography import x509  # only when something must be made
    from cryptography.hazmat.primitives import hashes, serialization

    issuer = x509.load_pem_x509_certificate(authority.certificate)
    issuer_key: Any = serialization.load_pem_private_key(authority.key, password=None)
    ends = min(now + timedelta(days=subject.days), issuer.not_valid_after_utc)
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(subject.common_name, subject.organizations))
        .issuer_name(issuer.subject)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACKDATE)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(authority=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage(_purposes(subject)), critical=False)
        .add_extension(_issuer_identifier(issuer), critical=False)
    )
    if subject.addresses:
        builder = builder.add_extension(_alternative_names(subject.addresses), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def ensure_signing_key(private: Path, public: Path) -> None:
    """The ServiceAccount key pair (sa.key, sa.pub), made if it does not exist."""
    if private.exists() and public.exists():
        return
    from cryptography.hazmat.primitives import serialization  # only when something must be made

    ensure_directory(private.parent)
    key: Any
    if private.exists():
        key = serialization.load_pem_private_key(private.read_bytes(), password=None)
    else:
        key = _new_key()
        write_private(private, _private_pem(key))
    write_private(
        public,
        key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo),
    )


def server_context(certificate: Path, key: Path, *, client_authority: Path | None = None) -> ssl.SSLContext:
    """For listening. With *client_authority* a client may show a certificate, which TLS then verifies.

    Differs: a certificate of another authority fails the handshake, where upstream answers 401.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _harden(context)
    context.load_cert_chain(certificate, key)
    context.set_alpn_protocols(["http/1.1"])
    context.num_tickets = 0  # a resumed session would carry a client certificate that is not verified again
    context.options |= ssl.OP_NO_TICKET | ssl.OP_NO_RENEGOTIATION | ssl.OP_CIPHER_SERVER_PREFERENCE
    if client_authority is not None:
        context.load_verify_locations(client_authority)
        context.verify_mode = ssl.CERT_OPTIONAL
    return context


def client_context(authority: bytes | None, pair: KeyPair | None = None) -> ssl.SSLContext:
    """For connecting: the server must show a certificate of *authority* (None: of the system's) for its name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _harden(context)
    context.set_alpn_protocols(["http/1.1"])
    if authority is None:
        context.load_default_certs()
    else:
        context.load_verify_locations(cadata=_pem_only(authority))
    if pair is not None:
        with _as_path(pair.certificate) as certificate, _as_path(pair.key) as key:
            context.load_cert_chain(certificate, key)
    return context


def _harden(context: ssl.SSLContext) -> None:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION
    context.set_ciphers(_CIPHERS)


@contextmanager
def _as_path(data: bytes) -> Iterator[str]:
    """A path for *data* that never touches a disk: ssl reads certificates and keys from files only."""
    descriptor = os.memfd_create("pem", os.MFD_CLOEXEC)
    try:
        os.write(descriptor, data)
        yield f"/proc/self/fd/{descriptor}"
    finally:
        os.close(descriptor)


def _pem_only(data: bytes) -> str:
    text = data.decode("ascii", "replace")
    return text[max(text.find("-----BEGIN"), 0) :]


def _read_note(certificate: bytes) -> dict[str, Any] | None:
    first, _, _ = certificate.partition(b"\n")
    if not first.startswith(_NOTE.encode()):
        return None
    try:
        note: dict[str, Any] = json.loads(first[len(_NOTE) :])
    except ValueError:
        return None
    return note


def _describe(subject: Subject) -> dict[str, Any]:
    described = asdict(subject)
    return {key: list(value) if isinstance(value, tuple) else value for key, value in described.items()}


def _fingerprint(certificate: bytes) -> str:
    import hashlib  # asked for at start and renewal only

    return hashlib.sha256(_pem_only(certificate).encode()).hexdigest()


def _new_key() -> EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec  # only when something must be made

    return ec.generate_private_key(ec.SECP256R1())


def _name(common_name: str, organizations: tuple[str, ...]) -> x509.Name:
    from cryptography import x509  # only when something must be made
    from cryptography.x509.oid import NameOID

    attributes = [x509.NameAttribute(NameOID.ORGANIZATION_NAME, item) for item in organizations]
    return x509.Name([*attributes, x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _key_usage(*, authority: bool) -> x509.KeyUsage:
    from cryptography import x509  # only when something must be made

    return x509.KeyUsage(
        digital_signature=True,
        key_encipherment=False,
        key_cert_sign=authority,
        crl_sign=authority,
        content_commitment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _purposes(subject: Subject) -> list[x509.ObjectIdentifier]:
    from cryptography.x509.oid import ExtendedKeyUsageOID  # only when something must be made

    purposes = [ExtendedKeyUsageOID.SERVER_AUTH] if subject.server else []
    return [*purposes, ExtendedKeyUsageOID.CLIENT_AUTH] if subject.client else purposes


def _issuer_identifier(issuer: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    from cryptography import x509  # only when something must be made

    found = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(found.value)


def _alternative_names(addresses: tuple[str, ...]) -> x509.SubjectAlternativeName:
    import ipaddress  # only when something must be made

    from cryptography import x509

    names: list[x509.GeneralName] = []
    for address in addresses:
        try:
            names.append(x509.IPAddress(ipaddress.ip_address(address)))
        except ValueError:
            names.append(x509.DNSName(address))
    return x509.SubjectAlternativeName(names)


def _pair(certificate: x509.Certificate, key: EllipticCurvePrivateKey) -> KeyPair:
    from cryptography.hazmat.primitives.serialization import Encoding  # only when something must be made

    return KeyPair(certificate=certificate.public_bytes(Encoding.PEM), key=_private_pem(key))


def _private_pem(key: Any) -> bytes:
    from cryptography.hazmat.primitives import serialization  # only when something must be made

    pem: bytes = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return pem
