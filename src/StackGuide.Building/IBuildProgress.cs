namespace StackGuide.Building;

/// <summary>Is told how far a run is.</summary>
public interface IBuildProgress
{
    /// <summary>A stage begins.</summary>
    /// <param name="stage">Its name, for a person.</param>
    void Enter(string stage);

    /// <summary>A stage begins whose steps can be counted.</summary>
    /// <param name="stage">Its name, for a person.</param>
    /// <param name="total">How many steps it has.</param>
    /// <returns>Is called with the number of steps done so far, from several threads; null when nobody wants to know.</returns>
    Action<int>? Counter(string stage, int total);
}
