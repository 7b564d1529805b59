namespace PromoAudit.Reports.Notices;

/// <summary>
/// The lines for a build system that shows only so many notices of a level: the gravest, and as the last one how many there are besides.
/// </summary>
internal static class NoticeBoard
{
    /// <summary>
    /// GitHub keeps ten notices of a level for a step (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md), Azure
    /// Pipelines ten for a task (<c>_maxIssueCount</c> in ExecutionContext.cs of the agent, which GitHub's runner descends from).
    /// </summary>
    public const int Most = 10;

    private static readonly NoticeLevel[] Levels = [NoticeLevel.Error, NoticeLevel.Warning, NoticeLevel.Note];

    /// <param name="write">A notice as a line of its level.</param>
    /// <param name="more">The line that says how many of a level are left out.</param>
    public static IEnumerable<string> Lines(
        AuditRun run,
        Func<Notice, string> write,
        Func<NoticeLevel, int, string> more
    )
    {
        var boards = Levels.ToDictionary(level => level, _ => new GravestFirst(Most, _ => 1));
        foreach (var notice in RunNotices.Of(run))
        {
            if (boards.TryGetValue(notice.Level, out var board))
            {
                board.Offer(notice.Rank, () => write(notice));
            }
        }

        foreach (var level in Levels)
        {
            var board = boards[level];
            var fits = board.Count <= Most;
            foreach (var line in board.Take(fits ? Most : Most - 1))
            {
                yield return line;
            }

            if (!fits)
            {
                yield return more(level, board.Count - Most + 1);
            }
        }
    }
}
