"""A link to each view on the real data, as somebody would share it."""

from typing import Final

STOCKHOLM: Final = "län=area/stockholms-län&vid=2019-11"

LINKS: Final = {
    "start": f"/?{STOCKHOLM}",
    "sök": f"/sök?ord=missbruk&{STOCKHOLM}",
    "organ": f"/organ?om=actor/milk&{STOCKHOLM}",
    "karta": f"/karta?{STOCKHOLM}",
    "mandat": f"/mandat?om=actor/rss-styrgrupp-stockholms-län&{STOCKHOLM}",
    "förankring": f"/förankring?om=actor/rss-stockholms-län&{STOCKHOLM}",
    "platser": f"/platser?{STOCKHOLM}",
    "jämför": f"/jämför?mot=2012&{STOCKHOLM}",
    "län": "/län?län=area/stockholms-län&vid=2012",
    "luckor": f"/luckor?{STOCKHOLM}",
    "källor": f"/källor?om=document/nulägesbeskrivning-rss-stockholms-län&{STOCKHOLM}",
}

FACES: Final = {
    "jämför, två": f"/jämför?om=actor/rss-stockholms-län&om=actor/milk&{STOCKHOLM}",
    "jämför, förslag": f"/jämför?förslag=scenario/rss-stockholms-län-2020&{STOCKHOLM}",
    "län, lika": "/län?lika=ja&län=area/stockholms-län&vid=2012",
}
"""Views that have more than one face, with the other."""
