namespace PromoAudit.Reports.Junit;

internal enum JunitResult
{
    Passed,

    /// <summary>Settled, or without an answer.</summary>
    Skipped,

    /// <summary>A finding, or the gate, stops the run.</summary>
    Failed,

    /// <summary>Something was not audited.</summary>
    Erroneous,
}

/// <summary>One test. All texts are visible already.</summary>
/// <param name="Group">What readers show tests in: the plan with dots for slashes, since they take dots for folders.</param>
/// <param name="Name">Once in its group: GitLab leaves out a second of the same name.</param>
internal sealed record JunitTest(
    string Group,
    string Name,
    JunitResult Result,
    string Type,
    string Message,
    string Text
);

/// <summary>How many tests, and how they ended.</summary>
internal readonly record struct JunitCount(int Tests, int Failures, int Errors, int Skipped)
{
    public static JunitCount Of(List<JunitTest> tests) =>
        new(
            tests.Count,
            tests.Count(test => test.Result == JunitResult.Failed),
            tests.Count(test => test.Result == JunitResult.Erroneous),
            tests.Count(test => test.Result == JunitResult.Skipped)
        );

    public static JunitCount operator +(JunitCount left, JunitCount right) =>
        new(
            left.Tests + right.Tests,
            left.Failures + right.Failures,
            left.Errors + right.Errors,
            left.Skipped + right.Skipped
        );
}
