namespace PromoAudit.Rules;

/// <summary>How much of a set is still read; sets come from other people. One room serves a set and the folders that it extends.</summary>
internal sealed class RuleSetRoom
{
    /// <summary>UTF-16 units of all files together: ten times what the set core has.</summary>
    public const int MaxCharacters = 5_000_000;

    /// <summary>Examples of all rules together.</summary>
    public const int MaxExamples = 5_000;

    private int _characters = MaxCharacters;
    private int _examples = MaxExamples;

    public bool IsFull => _characters < 0;

    /// <returns>Whether it was there to be taken; of what is refused, the size counts all the same.</returns>
    public bool TakeCharacters(int count) => (_characters -= Math.Min(count, MaxCharacters)) >= 0;

    public bool TakeExamples(int count) => (_examples -= Math.Min(count, MaxExamples)) >= 0;
}
