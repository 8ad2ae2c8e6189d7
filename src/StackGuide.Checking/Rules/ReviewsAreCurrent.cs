using StackGuide.Model.Diagnostics;

namespace StackGuide.Checking.Rules;

/// <summary>Nothing is due for its next review, and no review lies in the future (SG6001, SG6002). Silent without a day.</summary>
internal sealed class ReviewsAreCurrent : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Options.Today is not { } today)
            yield break;
        foreach (var dated in DatedReview.AllOf(context.Guide.Content))
        {
            if (dated.Review.On.Value > today)
                yield return DateFaults.DateInFuture(dated.Review.On, today);
            else if (dated.Review.Due <= today)
                yield return DateFaults.ReviewDue(dated);
        }
    }
}
