"""How the program looks: colours, sizes and type by name, and the one style sheet made from them."""

from studyapp.ui.theme.theme import Theme, apply_theme, choose_family
from studyapp.ui.theme.tokens import BORDER_LIMIT, DARK, FAMILIES, LIGHT, ROLES, Role

__all__ = [
    "BORDER_LIMIT",
    "DARK",
    "FAMILIES",
    "LIGHT",
    "ROLES",
    "Role",
    "Theme",
    "apply_theme",
    "choose_family",
]
