"""Bundles: one member's sittings in one file, on the way from where they were made to the organizer."""

from studyapp.scores.exchange.bundle import AskedQuestion, Bundle, BundledSitting, BundleHead
from studyapp.scores.exchange.bundle_file import SUFFIX, bundle_from_bytes, read_bundle, write_bundle
from studyapp.scores.exchange.gathering import bundled_sittings

__all__ = [
    "SUFFIX",
    "AskedQuestion",
    "Bundle",
    "BundleHead",
    "BundledSitting",
    "bundle_from_bytes",
    "bundled_sittings",
    "read_bundle",
    "write_bundle",
]
