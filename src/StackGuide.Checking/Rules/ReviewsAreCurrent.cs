using StackGuide.Model.Diagnostics;

namespace StackGuide.Checking.Rules;

/// <summary>Nothing is overdue for its next review, and no review lies in the future (SG6001, SG6002). Silent without a day.</summary>
internal sealed class ReviewsAreCurrent : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Options.Today is not { } today)
            yield break;
        foreach (var entry in context.Guide.Entries)
        {
            if (entry.Review is not { } review)
                continue;
            if (review.On.Value > today)
                yield return Faults.DateInFuture(review.On, today);
            else if (review.Due <= today)
                yield return Faults.ReviewOverdue(entry, review);
        }
    }
}
