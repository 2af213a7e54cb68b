"""Signing a PDF in the PDF itself (PAdES B-B), for readers who know nothing of packages."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from app.exchange.certificates import check_signer
from app.exchange.files import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography import x509

    from app.exchange.identity import Identity

FIELD = "ElectronicSignature"
Box = tuple[int, int, int, int]


def sign_pdf(
    pdf: bytes, out: Path, *, identity: Identity, reason: str, stamp: Path, box: Box
) -> None:
    """Write a signed copy of a PDF, whole or not at all.

    `stamp` is a PDF whose first page shows in the visible field at `box` (points: left, bottom,
    right, top) on the last page. BadInput when the certificate is not made for signing.
    """
    check_signer(identity.certificate)
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    signer = PdfSigner(
        PdfSignatureMetadata(
            field_name=FIELD,
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            name=identity.name,
            reason=reason,
        ),
        signer=_signer(identity),
        stamp_style=StaticStampStyle.from_pdf_file(
            str(stamp), border_width=0, background_opacity=1
        ),
        new_field_spec=SigFieldSpec(FIELD, on_page=-1, box=box),
    )
    signed = signer.sign_pdf(writer)
    with whole_file(out) as file:
        file.write(signed.getbuffer())


def _signer(identity: Identity) -> SimpleSigner:
    # pyHanko wants the key in this form; it stays in memory.
    plain = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple(_converted(certificate) for certificate in identity.chain)
    return SimpleSigner(
        signing_cert=_converted(identity.certificate),
        signing_key=PrivateKeyInfo.load(plain),
        cert_registry=store,
    )


def _converted(certificate: x509.Certificate) -> Certificate:
    return Certificate.load(certificate.public_bytes(Encoding.DER))
