"""A project of Django in one file, with production settings and none of the middleware that a page with forms would need."""

import os

import django
from django.conf import settings

settings.configure(
    DEBUG=False,
    SECRET_KEY="not a secret: nothing is signed here",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[],
    INSTALLED_APPS=[],
    USE_I18N=False,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "HOST": os.environ["PGHOST"],
            "USER": os.environ["PGUSER"],
            "NAME": os.environ["PGDATABASE"],
            "OPTIONS": {"pool": {"min_size": 10, "max_size": 10}},
        }
    },
)
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import models  # noqa: E402
from django.http import HttpRequest, JsonResponse  # noqa: E402
from django.shortcuts import get_object_or_404  # noqa: E402
from django.urls import path  # noqa: E402

from backend_sync import ask_upstream  # noqa: E402
from order import order  # noqa: E402


class Item(models.Model):
    id = models.IntegerField(primary_key=True)
    name = models.TextField()
    stock = models.IntegerField()

    class Meta:
        app_label = "shop"
        db_table = "items"


def get_order(request: HttpRequest) -> JsonResponse:
    return JsonResponse(order())


def get_item(request: HttpRequest, item_id: int) -> JsonResponse:
    item = get_object_or_404(Item, pk=item_id)
    return JsonResponse({"id": item.id, "name": item.name, "stock": item.stock})


def get_upstream(request: HttpRequest) -> JsonResponse:
    return JsonResponse(ask_upstream())


urlpatterns = [
    path("json", get_order),
    path("items/<int:item_id>", get_item),
    path("wait", get_upstream),
]

app = get_wsgi_application()
