using Xunit.Sdk;

namespace PromoAudit.Tests;

public sealed class BaselineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("promoaudit-").FullName;

    private string Verified => Path.Combine(_folder, "Some.Test.verified.txt");

    private string Received => Path.Combine(_folder, "Some.Test.received.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_text_passes_whatever_its_line_ends_and_clears_what_was_received_before()
    {
        File.WriteAllText(Verified, "one\r\ntwo\n");
        File.WriteAllText(Received, "old");
        Should.NotThrow(() => Baseline.Verify("one\ntwo\n", Verified, accept: false));
        File.Exists(Received).ShouldBeFalse();
    }

    [Fact]
    public void Another_text_fails_with_the_first_difference_and_how_to_accept_it()
    {
        File.WriteAllText(Verified, "one\ntwo\n");
        var failure = Should.Throw<XunitException>(() => Baseline.Verify("one\n2\n", Verified, accept: false));
        failure.Message.ShouldBe(
            $"""
            Line 2 differs from the verified text:
              verified: two
              received: 2
            If the new text is right, accept it:
              cp '{Received}' '{Verified}'
            or accept all of a run:
              PROMOAUDIT_ACCEPT=1 dotnet test
            """
        );
        File.ReadAllText(Received).ShouldBe("one\n2\n");
    }

    [Fact]
    public void A_text_that_nobody_verified_yet_fails()
    {
        var failure = Should.Throw<XunitException>(() => Baseline.Verify("one\n", Verified, accept: false));
        failure.Message.ShouldStartWith("There is no verified text yet.");
    }

    [Fact]
    public void Accepting_writes_the_verified_text()
    {
        Baseline.Verify("one\n", Verified, accept: true);
        File.ReadAllText(Verified).ShouldBe("one\n");
    }
}
