using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Holds a guide against everything that must always hold.</summary>
public static class GuideChecker
{
    // One rule, one file; sorted by the number of the first code that each reports.
    private static readonly ImmutableArray<IRule> Rules =
    [
        new LinksResolve(),
        new IdsResolve(),
        new CitationsResolve(),
        new NoOrphans(),
        new RedirectsLead(),
        new SearchNamesLead(),
        new TechnologiesAreSymmetric(),
        new AccentsDiffer(),
        new VerdictMatchesCells(),
        new CellsAreCited(),
        new WordsAreCalm(),
        new AnswerIsFair(),
        new SeedLinesAreAccounted(),
        new StandingsAreJustified(),
        new DisputesAreMutual(),
        new OriginalsMatch(),
        new NothingIsCopied(),
        new GroupsAgree(),
        new DisputesAreTitled(),
        new FlowIsSound(),
        new ScenariosFollowTheFlow(),
        new AdviceIsCited(),
        new OptionsMatter(),
        new QuestionsMatter(),
        new OutcomesFollowTheBalance(),
        new PathsAreFew(),
        new GroundsAreShared(),
        new PathsAreAsExpected(),
        new AnswersAreHonest(),
        new ReviewsAreCurrent(),
        new VersionsAreCurrent(),
        new MonthsWereSeen(),
        new WhatAgesIsWatched(),
        new PathsAreUnique(),
        new RecordsAreAsMeasured(),
        new ProgramsAreAsMeasured(),
        new DifferencesWereSeen(),
        new ExperimentsAreCited(),
    ];

    /// <summary>Runs every rule to its end.</summary>
    /// <returns>Everything that was found, sorted by place.</returns>
    /// <remarks>Never throws on content: what Reading could not make sense of has defaults, which the rules leave alone.</remarks>
    public static IReadOnlyList<Diagnostic> Check(LinkedContent guide, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(options);
        options.Cache?.Begin();
        var context = new CheckContext(guide, options);
        return Diagnostic.Sorted(Rules.SelectMany(rule => rule.Find(context)));
    }
}
