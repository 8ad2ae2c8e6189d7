"""A project of Django in one file, with production settings and no database."""

from collections.abc import Callable

import django
from django.conf import settings

settings.configure(DEBUG=False, SECRET_KEY="not a secret: nothing is signed here", ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__, MIDDLEWARE=[])
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import HttpRequest, JsonResponse  # noqa: E402
from django.urls import path  # noqa: E402

import views  # noqa: E402


def answering(view: Callable[[], dict[str, bool]]) -> Callable[[HttpRequest], JsonResponse]:
    return lambda request: JsonResponse(view())


urlpatterns = [
    path("ready", answering(views.ready)),
    path("hold", answering(views.hold)),
    path("sync", answering(views.sync)),
    path("await", answering(views.after_wait)),
    path("timer", answering(views.timer)),
    path("forgotten", answering(views.forgotten)),
]

app = get_wsgi_application()
