using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>Why an expression has no counterpart in the rule language, and where in it.</summary>
internal sealed record LambdaProblem(int Offset, LocalizedText Reason);

/// <summary>Either what was read, or why it was not.</summary>
internal readonly record struct LambdaReading<T>(T? Value, LambdaProblem? Problem)
    where T : class;
