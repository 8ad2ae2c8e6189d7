using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Evidence that is bound to change within months says what to look for when it is read again (SG6010).</summary>
internal sealed class WhatAgesIsWatched : IRule
{
    private static readonly Interval Short = new(4, IntervalUnit.Months);

    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from evidence in context.Guide.Content.Evidence
        where evidence.Watch.Length == 0 && (evidence.IsPlan || IsShort(evidence.Review))
        select DateFaults.NothingToWatch(evidence);

    private static bool IsShort(Review? review) => review is not null && review.Every.After(review.On.Value) < Short.After(review.On.Value);
}
