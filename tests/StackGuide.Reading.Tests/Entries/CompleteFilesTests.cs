using System.Collections.Immutable;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Reading.Tests.Entries;

/// <summary>A complete good file of each kind is read into the right values with the right places.</summary>
public sealed class CompleteFilesTests
{
    [Fact]
    public void A_technology()
    {
        var technology = ReadFile.Good<Technology>("content/technologies/nodejs.md", GoodFiles.Technology);

        Assert.Equal("nodejs", technology.Id);
        Assert.Equal(new Place("content/technologies/nodejs.md", 1, 1), technology.Place);
        Assert.Equal("Node.js", technology.Title);
        Assert.Equal("JavaScript runtime", technology.Nature);
        Assert.Equal(Accent.Green, technology.Accent);
        Assert.Equal(1, technology.Order);
        Assert.Equal("Runs JavaScript outside the browser.", technology.Summary);
        Assert.Equal(["Node", "NodeJS"], technology.Also.AsEnumerable());
        Assert.Equal(["First release@9,13", "Licence@12,15"], technology.Profile.Select(r => r.Aspect.Short()));
        Assert.Equal(["2009", "MIT"], technology.Profile.Select(r => r.Text));
        Assert.Equal(["nodejs-history@11,12"], technology.Profile[0].Cites.Select(c => c.Short()));
        Assert.Empty(technology.Profile[1].Cites);
        Assert.Equal("11/01/2026@13,11", technology.Review!.On.Short());
        Assert.Equal(new Interval(12, IntervalUnit.Months), technology.Review.Every);
        Assert.Equal(["Cites nodejs-history@11,12 evidence|measurement|claim"], technology.IdReferences.Short());
        Assert.Equal("20,13", technology.Body.Citations[0].Keys[0].Place.Short());
        Assert.Equal("18,1", technology.Body.Headings[0].Place.Short());
        Assert.Same(Lifecycle.None, technology.Lifecycle);
    }

    [Fact]
    public void A_release_table()
    {
        var table = ReadFile.Good<Lifecycle>("content/lifecycle/nodejs.yml", GoodFiles.Lifecycle);

        Assert.Equal("nodejs-releases@1,9", table.Source!.Value.Short());
        Assert.Equal("11/02/2026@2,10", table.Review!.On.Short());
        Assert.Equal("90 days", table.Review.Every.ToString());
        Assert.Equal(
            ["26@5,16 from 2026-04 to 2029-04-30 Current", "24@6,16 from 2025-05-06 to unknown "],
            table.Releases.Select(r => $"{r.Version.Short()} from {r.Released} to {r.SupportEnds} {r.Note}"));
    }

    [Fact]
    public void A_criterion()
    {
        var criterion = ReadFile.Good<Criterion>("content/criteria/performance.md", GoodFiles.Criterion);

        Assert.Equal("performance", criterion.Id);
        Assert.Equal("Performance", criterion.Title);
        Assert.Equal("Which one is faster?", criterion.Question);
        Assert.Equal("running@4,8", criterion.Group.Short());
        Assert.Equal(10, criterion.Order);
        Assert.Equal("Neither, for most products.", criterion.Summary);
        Assert.Equal([new RelatedCriterion("concurrency", "Waiting is half of it.")], criterion.Related.AsEnumerable());
        Assert.Equal("11/21/2026@28,11", criterion.Review!.On.Short());
        Assert.Equal(["raw-speed"], criterion.Body.Headings.Select(h => h.Anchor));
        Assert.Equal(["concurrency.md"], criterion.Body.Links.Select(l => l.Target));
        Assert.Equal(
            [
                "Lists nodejs@8,12 technology",
                "Lists nodejs@18,5 technology",
                "Cites techempower@18,56 evidence|measurement|claim",
                "Lists python@19,5 technology",
                "Lists nodejs@22,5 technology",
                "Cites v8-docs@25,14 evidence|measurement|claim",
                "Cites netguru-2023.14@25,23 evidence|measurement|claim",
                "Lists python@26,5 technology",
                "Names concurrency@27,24 criterion",
            ],
            criterion.IdReferences.Short());
    }

    [Fact]
    public void The_verdict_of_a_criterion()
    {
        var verdict = ReadFile.Good<Criterion>("content/criteria/performance.md", GoodFiles.Criterion).Verdict;

        Assert.Equal("8,12", verdict.Favours.Place.Short());
        Assert.Equal(SideReference.Of("nodejs"), verdict.Favours.Value);
        Assert.Equal(Strength.Slight, verdict.Strength);
        Assert.Equal(Certainty.VeryLow, verdict.Certainty);
        Assert.Equal(["One measurement, no more.", "It is old."], verdict.Reasons.Select(PlainTextWriter.Words));
        Assert.Equal("12,26", verdict.Reasons[0].Citations[0].Keys[0].Place.Short());
        Assert.Equal("14,37", verdict.Because.Links[0].Place.Short());
        Assert.Equal(["v8-docs@14,59", "netguru-2023.14@14,69"], verdict.Because.Citations[0].Keys.Select(k => k.Short()));
        Assert.Equal(["A newer measurement."], verdict.WouldChange.Select(PlainTextWriter.Words));
    }

    [Fact]
    public void A_verdict_that_favours_nobody()
    {
        var text = GoodFiles.Criterion
            .Replace("favours: nodejs", "favours: either", StringComparison.Ordinal)
            .ReplaceLineEndings("\n").Replace("  strength: slight\n", "", StringComparison.Ordinal);

        var verdict = ReadFile.Good<Criterion>("content/criteria/performance.md", text).Verdict;

        Assert.Equal(SideReference.None, verdict.Favours.Value);
        Assert.Null(verdict.Strength);
    }

    [Fact]
    public void The_rows_of_a_criterion()
    {
        var facts = ReadFile.Good<Criterion>("content/criteria/performance.md", GoodFiles.Criterion).Facts;

        Assert.Equal(["Start-up@17,13", "Calculation@20,13"], facts.Select(f => f.Aspect.Short()));
        Assert.Equal(
            ["18,5 nodejs Good Some 40 ms. techempower@18,56", "19,5 python Unknown Not measured. "],
            facts[0].Cells.Select(c => $"{c.Value.Place.Short()} {c.Key} {c.Value.Grade} {c.Value.Text} {string.Join(' ', c.Value.Cites.Select(x => x.Short()))}"));
        Assert.Equal([Grade.Strong, Grade.NotApplicable], facts[1].Cells.Values.Select(c => c.Grade));
        Assert.Equal(["v8-docs", "netguru-2023.14"], facts[1].Cells["nodejs"].Cites.Select(c => c.Value));
    }

    [Fact]
    public void A_scenario()
    {
        var scenario = ReadFile.Good<Scenario>("content/scenarios/real-time-chat.md", GoodFiles.Scenario);

        Assert.Equal("Real-time chat", scenario.Title);
        Assert.Equal("Many connections, small messages.", scenario.Summary);
        Assert.Equal("You build a chat.", PlainTextWriter.Words(scenario.Who));
        Assert.Equal("4,29", scenario.Who.Citations[0].Keys[0].Place.Short());
        Assert.Equal(3, scenario.Order);
        Assert.Equal(["concurrency@7,18 Must ", "performance@8,18 Slightly nodejs"], scenario.Weighs.Select(w => $"{w.Criterion.Short()} {w.Importance} {w.Side}"));
        Assert.Equal("nodejs@9,13", scenario.Recommends.Short());
        Assert.Equal(["workload@10,12 waiting@10,22", "connections@10,31 open@10,44"], scenario.Answers.Select(a => $"{a.Question.Short()} {a.Option.Short()}"));
        Assert.Equal(["A team that knows Python only."], scenario.WouldChange.Select(PlainTextWriter.Words));
        Assert.Equal(["socketio", "express"], scenario.Tools.AsEnumerable());
        Assert.Equal("6 months", scenario.Review!.Every.ToString());
        Assert.Equal(
            [
                "Weighs concurrency@7,18 criterion",
                "Weighs performance@8,18 criterion",
                "Lists nodejs@8,59 technology",
                "Names nodejs@9,13 outcome",
                "Names socketio@13,9 tool",
                "Names express@13,19 tool",
            ],
            scenario.IdReferences.Short());
    }

    [Fact]
    public void A_tool()
    {
        var tool = ReadFile.Good<Tool>("content/tools/socketio.md", GoodFiles.Tool);

        Assert.Equal("Socket.IO", tool.Title);
        Assert.Equal(["nodejs"], tool.Technologies.AsEnumerable());
        Assert.Equal("library", tool.Sort);
        Assert.Equal("Messages both ways.", tool.UsedFor);
        Assert.Equal(ToolState.Active, tool.State);
        Assert.Equal("Released in 2026.", PlainTextWriter.Words(tool.StateNote));
        Assert.Equal("socketio-releases@7,31", tool.StateNote.Citations[0].Keys[0].Short());
        Assert.Equal("Falls back to polling.", tool.Summary);
        Assert.Equal(["socket.io"], tool.Also.AsEnumerable());
        Assert.False(tool.LinksItself);
        Assert.Equal(["concurrency"], tool.Criteria.AsEnumerable());
        Assert.Equal(["Lists nodejs@3,16 technology", "Names concurrency@11,12 criterion"], tool.IdReferences.Short());
    }

    [Fact]
    public void An_evidence_entry()
    {
        var evidence = ReadFile.Good<Evidence>("content/evidence/v8-docs.md", GoodFiles.Evidence);

        Assert.Equal("V8's documentation", evidence.Title);
        Assert.Equal("The V8 project", evidence.Publisher);
        Assert.Equal("https://v8.dev/docs", evidence.Url);
        Assert.Equal(EvidenceSort.OfficialDocs, evidence.Sort);
        Assert.Equal(new PartialDate(2024, 0, 0), evidence.Published);
        Assert.Equal("11/20/2026@7,10", evidence.Review!.On.Short());
        Assert.Equal(["nodejs 24@9,13", "nodejs 26@9,25"], evidence.Versions.Select(v => $"{v.Technology} {v.Version}@{v.Place.Short()}"));
        Assert.Equal(["Lists nodejs@9,13 technology", "Lists nodejs@9,25 technology"], evidence.IdReferences.Short());
        Assert.Equal("It says how code is compiled.", PlainTextWriter.Words(evidence.Body));
    }

    [Fact]
    public void A_page()
    {
        var page = ReadFile.Good<GuidePage>("content/pages/method.md", GoodFiles.Page);

        Assert.Equal("Method", page.Title);
        Assert.Equal("How we work.", page.Summary);
        Assert.Equal("page@4,7", page.View.Short());
        Assert.False(page.LinksNames);
        Assert.Equal("2 years", page.Review!.Every.ToString());
    }

    [Fact]
    public void The_flow_and_its_questions()
    {
        var flow = ReadFile.Good<Flow>("content/decision/flow.yml", GoodFiles.Flow);
        var question = flow.Questions[0];

        Assert.Equal("workload@1,8", flow.Start.Short());
        Assert.Equal(["workload@3,9", "connections@16,9"], flow.Questions.Select(q => $"{q.Id}@{q.Place.Short()}"));
        Assert.Equal("What does it do?", question.Title);
        Assert.Equal("Think of a busy minute; see concurrency.", PlainTextWriter.Words(question.Help));
        Assert.Equal("7,11", question.Help.Links[0].Place.Short());
        Assert.Equal("v8-docs@7,55", question.Help.Citations[0].Keys[0].Short());
        Assert.Equal(
            ["waiting@9,13 It waits -> connections@11,15", "computing@15,15 It computes -> python@15,51"],
            question.Options.Select(o => $"{o.Id.Short()} {o.Text} -> {o.Next.Short()}"));
        Assert.Equal(["concurrency@13,26 Must nodejs"], question.Options[0].Weighs.Select(w => $"{w.Criterion.Short()} {w.Importance} {w.Side}"));
        Assert.Equal(["netguru-2023.14@14,16"], question.Options[0].Cites.Select(c => c.Short()));
        Assert.Equal(
            [
                "LeadsTo workload@1,8 question",
                "LeadsTo connections@11,15 question|outcome",
                "Weighs concurrency@13,26 criterion",
                "Lists nodejs@13,63 technology",
                "Cites netguru-2023.14@14,16 evidence|measurement|claim",
                "LeadsTo python@15,51 question|outcome",
                "Lists workload@46,15 question",
                "Lists nodejs@46,48 outcome",
                "Lists python@46,56 outcome",
            ],
            question.IdReferences.Short());
        Assert.Single(question.ShortTexts);
        Assert.Empty(flow.Questions[1].ShortTexts);
    }

    [Fact]
    public void The_outcomes_of_the_flow()
    {
        var outcomes = ReadFile.Good<Flow>("content/decision/flow.yml", GoodFiles.Flow).Outcomes;
        var outcome = outcomes[0];

        Assert.Equal(["nodejs@22,9", "python@31,9"], outcomes.Select(o => $"{o.Id}@{o.Place.Short()}"));
        Assert.Equal("Take Node.js", outcome.Title);
        Assert.Equal("It waits well.", outcome.Summary);
        Assert.Equal(["nodejs"], outcome.Picks.AsEnumerable());
        Assert.Equal("It waits.", PlainTextWriter.Words(outcome.Because));
        Assert.Equal(["Read about speed."], outcome.NextSteps.Select(PlainTextWriter.Words));
        Assert.Equal("27,23", outcome.NextSteps[0].Links[0].Place.Short());
        Assert.Equal(["Calculation blocks it."], outcome.Risks.Select(PlainTextWriter.Words));
        Assert.Equal(["express"], outcome.Tools.AsEnumerable());
        Assert.Equal(["v8-docs@30,12"], outcome.Cites.Select(c => c.Short()));
        Assert.Equal(["Names nodejs@25,13 technology", "Names express@29,13 tool", "Cites v8-docs@30,12 evidence|measurement|claim"], outcome.IdReferences.Short());
        Assert.Equal(3, outcome.ShortTexts.Length);
        Assert.Empty(outcomes[1].Picks);
    }

    [Fact]
    public void A_seed_record()
    {
        var seed = ReadFile.Good<Seed>("seeds/netguru-2023.yml", GoodFiles.Seed);

        Assert.Equal("netguru-2023", seed.Id);
        Assert.Equal("Node.js vs Python: which one?", seed.Title);
        Assert.Equal("An agency's comparison.", seed.Summary);
        Assert.Equal("001.txt@1,7", seed.File.Short());
        Assert.Equal("2,9", seed.Sha256.Place.Short());
        Assert.Equal(("Netguru", "unknown"), (seed.Publisher, seed.Author));
        Assert.Equal(("2023-04", "unknown", "2023"), (seed.Published.ToString(), seed.Updated.ToString(), seed.SpeaksOf.ToString()));
        Assert.Equal(1200, seed.Words);
        Assert.Equal("60@10,8", seed.Lines.Short());
        Assert.Equal(["1@12,12", "5-6@12,15"], seed.Headings.Select(h => h.Short()));
        Assert.Equal(["2@13,9"], seed.Blank.Select(b => b.Short()));
        Assert.Equal(["3-4@15,14 Navigation."], seed.LeftOut.Select(l => $"{l.Lines.Short()} {l.Reason}"));
        Assert.Equal(["7@17,14 Read as one sentence."], seed.Notes.Select(n => $"{n.Lines.Short()} {n.Reason}"));
        Assert.Equal(["netguru-2023.14@19,9", "netguru-2023.15@33,9"], seed.Claims.Select(c => $"{c.Id}@{c.Place.Short()}"));
    }

    [Fact]
    public void The_claims_of_a_seed_record()
    {
        var claim = ReadFile.Good<Seed>("seeds/netguru-2023.yml", GoodFiles.Seed).Claims[0];

        Assert.Equal("netguru-2023", claim.Seed);
        Assert.Equal("38@20,12", claim.Lines.Short());
        Assert.Equal("scalability@21,16", claim.Criterion!.Value.Short());
        Assert.Equal(("nodejs", "nodejs"), (claim.About.Value.ToString(), claim.Favours.Value.ToString()));
        Assert.Equal("Its event loop lets one service scale up.", claim.Says);
        Assert.Equal(claim.Says, claim.Title);
        Assert.True(claim.IsAdvice);
        Assert.Equal(["express"], claim.Tools.AsEnumerable());
        Assert.Equal(["real-time-chat"], claim.Scenarios.AsEnumerable());
        Assert.Equal("HoldsWithLimits@28,15", claim.Standing.Short());
        Assert.Equal("State is not shared, see concurrency.", PlainTextWriter.Words(claim.Because));
        Assert.Equal(["nodejs-cluster@30,16"], claim.Evidence.Select(e => e.Short()));
        Assert.Equal(["mobileappdaily-2022.7@31,16"], claim.Disputes.Select(d => d.Short()));
        Assert.Equal("cluster-scales-node", claim.Group);
        Assert.Equal(
            [
                "Weighs scalability@21,16 criterion",
                "Lists nodejs@22,12 technology",
                "Lists nodejs@23,14 technology",
                "Names express@26,13 tool",
                "Names real-time-chat@27,17 scenario",
                "Cites nodejs-cluster@30,16 evidence|measurement",
                "Disputes mobileappdaily-2022.7@31,16 claim",
            ],
            claim.IdReferences.Short());
    }

    [Fact]
    public void A_claim_with_reserved_words_refers_to_nobody()
    {
        var claim = ReadFile.Good<Seed>("seeds/netguru-2023.yml", GoodFiles.Seed).Claims[1];

        Assert.Equal("39-40", claim.Lines.Value.ToString());
        Assert.Null(claim.Criterion);
        Assert.Equal((SideReference.All, SideReference.All), (claim.About.Value, claim.Favours.Value));
        Assert.False(claim.IsAdvice);
        Assert.Null(claim.Group);
        Assert.Empty(claim.IdReferences);
        Assert.Empty(claim.ShortTexts);
    }

    [Fact]
    public void The_redirects()
    {
        var redirects = ReadFile.Good<ImmutableArray<Redirect>>("site/redirects.yml", GoodFiles.Redirects);

        Assert.Equal(
            ["criteria/speed.html@2,13 criteria/performance.html@2,38", "content/tools/socket-io.md#rooms@3,13 content/tools/socketio.md@3,53"],
            redirects.Select(r => $"{r.From.Short()} {r.To.Short()}"));
    }

    [Fact]
    public void The_site()
    {
        var site = ReadFile.Good<SiteSettings>("site/site.yml", GoodFiles.Site);

        Assert.Equal(("StackGuide", "Node.js or Python?", "0.1", "de"), (site.Title, site.Tagline, site.Version, site.Language));
        Assert.Equal(("https://example.org/guide/", "https://example.org/edit/"), (site.BaseUrl, site.EditUrl));
        Assert.Equal("https://example.org/licence", site.Licence);
        Assert.Equal("https://example.org/issues/new?page={page}&file={file}", site.ReportUrl);
        Assert.Equal(["decide@8,13 Decide"], site.Navigation.Select(n => $"{n.Page.Short()} {n.Title}"));
        Assert.Equal([new CriterionGroup("running", "Running it"), new CriterionGroup("people", "People")], site.Groups.AsEnumerable());
    }

    [Fact]
    public void The_site_with_what_it_needs_alone()
    {
        var site = ReadFile.Good<SiteSettings>("site/site.yml", "title: A\nversion: 1.10\n");

        Assert.Equal(("A", "", "1.10", "en"), (site.Title, site.Tagline, site.Version, site.Language));
        Assert.Null(site.BaseUrl);
        Assert.Null(site.EditUrl);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void The_same_values_and_places_whatever_ends_the_lines(string newline)
    {
        var text = GoodFiles.Criterion.ReplaceLineEndings(newline);

        var criterion = ReadFile.Good<Criterion>("content/criteria/performance.md", text);

        Assert.Equal("netguru-2023.14@14,69", criterion.Verdict.Because.Citations[0].Keys[1].Short());
        Assert.Equal("35,37", criterion.Body.Citations[0].Keys[0].Place.Short());
        Assert.Equal("Raw speed\nSee concurrency.", PlainTextWriter.Words(criterion.Body));
    }
}
