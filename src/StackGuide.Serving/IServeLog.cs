namespace StackGuide.Serving;

/// <summary>Is told what a preview does; called from one thread at a time.</summary>
public interface IServeLog
{
    /// <summary>The site can be opened.</summary>
    /// <param name="address">Its root, with a closing slash.</param>
    void Serving(Uri address);

    /// <summary>The guide was read, for the first time or because files have changed.</summary>
    void Refreshed(Refresh refresh);

    /// <summary>A page cannot be made, and not because of the guide's files: a fault of ours.</summary>
    /// <param name="page">Its path.</param>
    /// <param name="fault">What went wrong.</param>
    void Failed(string page, Exception fault);
}
