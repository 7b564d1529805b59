namespace PromoAudit.Reports.Reading;

/// <summary>A report does not hold what a report holds. Caught where reports are opened, and told as a diagnostic.</summary>
internal sealed class ReportFormatException : Exception
{
    public ReportFormatException() { }

    /// <param name="message">What is wrong, such as <c>findings[].severity</c>.</param>
    public ReportFormatException(string message)
        : base(message) { }

    public ReportFormatException(string message, Exception innerException)
        : base(message, innerException) { }
}
