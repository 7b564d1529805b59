namespace PromoAudit.Text;

/// <summary>
/// What build systems obey in the output of a job: <c>##vso[…]</c>, <c>##teamcity[…]</c> and <c>##[…]</c> anywhere in a line, and
/// <c>::name::</c> at its start, which may be anywhere in a text that is broken into lines. Readers of test reports obey
/// <c>[[ATTACHMENT|path]]</c> in the output of a test.
/// </summary>
internal static class LogCommands
{
    private const int LongestPrefix = 16;
    private const string Attachment = "ATTACHMENT|";

    /// <summary>True for the sign without which there is no command: the bracket, or the second colon.</summary>
    public static bool IsSign(string text, int index) =>
        text[index] switch
        {
            '[' => FollowsHashes(text, index) || OpensAttachment(text, index),
            ':' => index > 0
                && text[index - 1] == ':'
                && index + 1 < text.Length
                && char.IsAsciiLetter(text[index + 1]),
            _ => false,
        };

    private static bool OpensAttachment(string text, int bracket) =>
        bracket > 0
        && text[bracket - 1] == '['
        && string.Compare(text, bracket + 1, Attachment, 0, Attachment.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool FollowsHashes(string text, int bracket)
    {
        var start = bracket;
        while (start > 0 && bracket - start < LongestPrefix && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return start > 1 && text[start - 1] == '#' && text[start - 2] == '#';
    }
}
