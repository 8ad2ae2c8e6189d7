namespace StackGuide.Reading.Tests;

/// <summary>A file of each kind with every key that it may have, and nothing to complain of.</summary>
internal static class GoodFiles
{
    public const string Technology = """
        ---
        title: Node.js
        kind: JavaScript runtime
        accent: green
        order: 1
        summary: Runs JavaScript outside the browser.
        also: [Node, NodeJS]
        profile:
          - aspect: First release
            text: "2009"
            cite: [nodejs-history]
          - { aspect: Licence, text: MIT }
        reviewed: 2026-11-01
        reviewEvery: 12 months
        waivers:
          - { code: SG2007, because: Its page is being written. }
        ---
        ## What it is

        A runtime [@nodejs-history].

        """;

    public const string Measurement = """
        ---
        title: "Time to read settings"
        experiment: parsing
        question: "How long does it take to read settings?"
        compared: "`JSON.parse` with itself."
        trial: false
        measured: 2026-11-02
        unit: "ms"
        better: lower
        rounds: 8
        minutes: 1.5
        interrupted: true
        environment: { processor: "Example 3000", cores: 2, memoryGiB: 8, virtual: true, kernel: "Linux 6.12", system: "Debian", scratch: "tmpfs", loadBefore: 0.01, runner: ".NET 10" }
        pinning: subjects on one core
        versions:
          - { name: "Node.js", version: "26.1.0" }
        parameters: { warm-up: 1, size: 0.5 }
        cases:
          - { id: small, title: "20 settings", parameters: { size: 20 } }
          - { id: large, title: "2,000 settings", parameters: {} }
        equal:
          - "The same settings."
        limits:
          - "They are few."
        claims:
          - netguru-2023.14
        subjects:
          - { id: one, case: small, side: nodejs, title: "One", version: "26.1.0", median: 0.0123, mad: 0.0001 }
          - { id: one, case: large, side: nodejs, title: "One", version: "26.1.0", median: 12300, mad: 45 }
          - { id: two, case: large, side: nodejs, title: "Two", version: "", median: 24600, mad: 50 }
        ratios:
          - { of: two, to: one, case: large, ratio: 2, low: 1.95, high: 2.04, seen: difference }
        aa:
          - { of: one, case: small, ratio: 1.01, low: 0.99, high: 1.02 }
          - { of: one, case: large, ratio: 1, low: 0.99, high: 1.02 }
        observed:
          - { id: one, case: large, subjectCore: 0.98, loadCore: 0.4, stolen: 0.01, latenessP99: 0.2, late: 0 }
        control: one
        programs: 1111111111111111111111111111111111111111111111111111111111111111
        accepted:
          - { programs: 2222222222222222222222222222222222222222222222222222222222222222, on: 2026-11-03, because: "A comment." }
        samples: 3333333333333333333333333333333333333333333333333333333333333333
        sum: 4444444444444444444444444444444444444444444444444444444444444444
        summary: Reading them takes 12 seconds.
        reviewEvery: 12 months
        waivers:
          - { code: SG2007, because: Its page is being written. }
        ---
        It takes long [@v8-docs].

        """;

    public const string Lifecycle = """
        source: nodejs-releases
        checked: 2026-11-02
        reviewEvery: 90 days
        releases:
          - { version: "26", released: 2026-04, supportEnds: 2029-04-30, note: Current }
          - { version: "24", released: 2025-05-06, supportEnds: unknown }
        waivers:
          - { code: SG6001, because: Its makers read it. }
        """;

    public const string Criterion = """
        ---
        title: Performance
        question: Which one is faster?
        group: running
        order: 10
        summary: Neither, for most products.
        verdict:
          favours: nodejs
          strength: slight
          certainty: very-low
          reasons:
            - "One measurement [@techempower], no more."
            - It is old.
          because: The engine compiles; see [speed](#raw-speed) [@v8-docs; @netguru-2023.14].
          wouldChange: [A newer measurement.]
        facts:
          - aspect: Start-up
            nodejs: { grade: good, text: "Some 40 ms.", cite: [techempower] }
            python: { grade: unknown, text: Not measured. }
          - aspect: Calculation
            ground: Compiled code
            nodejs:
              grade: strong
              text: Compiled while it runs.
              cite: [v8-docs, netguru-2023.14]
            python: { grade: not-applicable, text: "Left to C." }
        related: [{ criterion: concurrency, because: Waiting is half of it. }]
        reviewed: 2026-11-21
        reviewEvery: 1 year
        waivers:
          - { code: SG2007, because: Its page is being written. }
        ---
        ## Raw speed

        See [concurrency](concurrency.md) [@v8-docs].

        """;

    public const string Scenario = """
        ---
        title: Real-time chat
        summary: Many connections, small messages.
        who: You build a **chat** [@netguru-2023.14].
        order: 3
        weighs:
          - { criterion: concurrency, importance: must }
          - { criterion: performance, importance: slightly, side: nodejs }
        recommends: nodejs
        answers: { workload: waiting, connections: open }
        wouldChange:
          - A team that knows Python only.
        tools: [socketio, express]
        reviewed: 2026-11-21
        reviewEvery: 6 months
        waivers:
          - { code: SG2007, because: Its page is being written. }
        ---
        Prose.

        """;

    public const string Tool = """
        ---
        title: Socket.IO
        technologies: [nodejs]
        kind: library
        usedFor: Messages both ways.
        state: active
        stateNote: Released in 2026 [@socketio-releases].
        summary: Falls back to polling.
        also: [socket.io]
        autolink: false
        criteria: [concurrency]
        reviewed: 2026-11-21
        reviewEvery: 12 months
        waivers:
          - { code: SG2007, because: Its page is being written. }
        ---
        Prose.

        """;

    public const string Evidence = """
        ---
        title: V8's documentation
        publisher: The V8 project
        url: https://v8.dev/docs
        kind: official-docs
        published: 2024
        checked: 2026-11-20
        reviewEvery: 12 months
        versions: ["nodejs 24", nodejs 26]
        keptBecause: It measures that version.
        watch: The next compiler.
        plan: true
        waivers:
          - { code: SG2007, because: Its page is being written. }
        ---
        It says how code is compiled.

        """;

    public const string Page = """
        ---
        title: Method
        summary: How we work.
        view: page
        autolink: false
        answer:
          text: Either [@v8-docs].
          tips:
            - side: nodejs
              when: It waits
              because: It waits well [@v8-docs].
              see: performance
        disputes:
          - id: speed
            title: Which one is faster?
            settled: Node.js, in loops [@v8-docs].
            claims: [netguru-2023.14]
        changes:
          - day: 2026-11-20
            title: A verdict moved
            text: Read [performance](../criteria/performance.md).
        reviewed: 2026-11-21
        reviewEvery: 2 years
        waivers:
          - { code: SG2007, because: Its page is being written. }
        ---
        Prose.

        """;

    public const string Flow = """
        start: workload
        questions:
          - id: workload
            title: What does it do?
            help: >-
              Think of a busy minute;
              see [concurrency](../criteria/concurrency.md) [@v8-docs].
            options:
              - id: waiting
                text: It waits
                next: connections
                weighs:
                  - { criterion: concurrency, importance: must, side: nodejs }
                cite: [netguru-2023.14]
              - { id: computing, text: It computes, next: python }
          - id: connections
            title: For how long?
            options:
              - { id: open, text: Hours, next: nodejs, short: long, unsure: true, runs: nodejs, lacks: [python] }
              - { id: closed, text: A moment, next: python }
        outcomes:
          - id: nodejs
            title: Take Node.js
            summary: It waits well.
            picks: [nodejs]
            because: It **waits** [@v8-docs].
            nextSteps: ["Read [about speed](../criteria/performance.md)."]
            risks: [Calculation blocks it.]
            tools: [express]
            cite: [v8-docs]
          - id: python
            title: Take Python
            picks: []
            because: It computes.
            nextSteps: []
            risks: []
            together: true
            stayTitle: Stay with Python
        rules:
          - when: { workload: waiting, connections: [open, closed] }
            decides: python
            rulesOut: [nodejs]
            because: It waits.
            cite: [netguru-2023.14]
        expects:
          - { when: { workload: [waiting] }, accepts: [nodejs, python] }
        waivers:
          - { code: SG3008, because: The word is a name. }
        """;

    public const string Seed = """
        file: 001.txt
        sha256: 60ed582611fdda1cd372888b443f731b649985a8450033e1b5e30a99f91345f4
        publisher: Netguru
        author: unknown
        title: "Node.js vs Python: which one?"
        published: 2023-04
        updated: unknown
        speaksOf: "2023"
        words: 1200
        lines: 60
        summary: An agency's comparison.
        headings: [1, 5-6]
        blank: [2]
        leftOut:
          - { lines: 3-4, reason: Navigation. }
        notes:
          - { lines: 7, text: Read as one sentence. }
        claims:
          - id: netguru-2023.14
            lines: 38
            criterion: scalability
            about: nodejs
            favours: nodejs
            says: "Its event loop lets one service scale up."
            advice: true
            names: [express]
            scenarios: [real-time-chat]
            standing: holds-with-limits
            because: State is not shared, see [concurrency](../content/criteria/concurrency.md) [@v8-docs].
            evidence: [nodejs-cluster]
            disputes: [mobileappdaily-2022.7]
            group: cluster-scales-node
          - id: netguru-2023.15
            lines: 39-40
            criterion: general
            about: both
            favours: either
            says: Both are good.
            standing: opinion
        waivers:
          - { code: SG5005, because: The flow does not ask that. }
        """;

    public const string Site = """
        title: StackGuide
        tagline: Node.js or Python?
        version: "0.1"
        language: de
        baseUrl: https://example.org/guide
        editUrl: https://example.org/edit/
        navigation:
          - { page: decide, title: Decide }
        groups:
          - { id: running, title: Running it }
          - { id: people, title: People }
        footer:
          - { page: about, title: About }
        markdownPages: true
        waivers:
          - { code: SG1024, because: It is quoted. }
        reportUrl: "https://example.org/issues/new?page={page}&file={file}"
        licence: https://example.org/licence
        """;

    public const string Redirects = """
        redirects:
          - { from: criteria/speed.html, to: criteria/performance.html }
          - { from: "content/tools/socket-io.md#rooms", to: "content/tools/socketio.md" }
        """;

    public const string Search = """
        synonyms:
          - { say: [k8s, kube], for: Kubernetes }
        pages:
          - { page: criteria/performance.html, names: [speed, latency] }
          - { page: "content/pages/method.md#grades", names: [marks] }
        """;

    /// <summary>What readers begin with; of a page's keys it has those that every page needs.</summary>
    public const string Home = "---\ntitle: Home\nview: page\nreviewed: 2026-11-20\nreviewEvery: 12 months\n---\nBegin here.\n";

    public const string Template = "<!doctype html><title>{{ title }}</title>";

    /// <summary>All of them as a guide, by path.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["site/site.yml"] = Site,
        ["site/redirects.yml"] = Redirects,
        ["site/search.yml"] = Search,
        ["content/technologies/nodejs.md"] = Technology,
        ["content/lifecycle/nodejs.yml"] = Lifecycle,
        ["content/criteria/performance.md"] = Criterion,
        ["content/scenarios/real-time-chat.md"] = Scenario,
        ["content/tools/socketio.md"] = Tool,
        ["content/evidence/v8-docs.md"] = Evidence,
        ["content/measurements/parsing-time.md"] = Measurement,
        ["content/pages/home.md"] = Home,
        ["content/pages/method.md"] = Page,
        ["content/decision/flow.yml"] = Flow,
        ["seeds/netguru-2023.yml"] = Seed,
        ["templates/layouts/main.scriban-html"] = Template,
        ["site/styles/main.css"] = "body { margin: 0 }",
    };
}
