using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Nothing is overdue for its next review, and no review lies in the future (SG6001, SG6002). Silent without a day.</summary>
internal sealed class ReviewsAreCurrent : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Options.Today is not { } today)
            yield break;
        foreach (var (what, review) in Reviews(context.Guide))
        {
            if (review.On.Value > today)
                yield return DateFaults.DateInFuture(review.On, today);
            else if (review.Due <= today)
                yield return DateFaults.ReviewOverdue(what, review);
        }
    }

    private static IEnumerable<(string What, Review Review)> Reviews(LinkedContent guide) =>
    [
        .. from entry in guide.Entries where entry.Review is not null select (entry.Key.ToString(), entry.Review),
        .. from technology in guide.Content.Technologies where technology.Lifecycle.Review is not null select ($"release table of '{technology.Id}'", technology.Lifecycle.Review),
    ];
}
