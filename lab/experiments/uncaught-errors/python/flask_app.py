from flask import Flask

import views

app = Flask(__name__)
app.get("/ready")(views.ready)
app.get("/hold")(views.hold)
app.get("/sync")(views.sync)
app.get("/await")(views.after_wait)
app.get("/timer")(views.timer)
app.get("/forgotten")(views.forgotten)
