"""A project of Django in one file, with production settings and no database."""

import django
from django.conf import settings

settings.configure(DEBUG=False, SECRET_KEY="not a secret: nothing is signed here", ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__, MIDDLEWARE=[])
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import HttpRequest, JsonResponse  # noqa: E402
from django.urls import path  # noqa: E402


def hello(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"hello": "world"})


urlpatterns = [path("", hello)]

app = get_wsgi_application()
